import { getSchema } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import { initProseMirrorDoc, updateYFragment } from '@tiptap/y-tiptap';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { toNode } from './body-nodes.ts';
import { giveTextFromBirth } from './text-from-birth.ts';

const schema = getSchema([StarterKit]);

/** A page of someone, with the writing surface's binding but without the surface. */
class Writer {
  readonly doc = new Y.Doc();
  readonly body = this.doc.getXmlFragment('body');
  constructor(others?: Y.Doc) {
    giveTextFromBirth(this.doc, (name) => schema.nodes[name]?.isTextblock === true);
    if (others) Y.applyUpdate(this.doc, Y.encodeStateAsUpdate(others));
  }
  /** The words of each block, written or read. */
  write(words: (before: string[]) => string[]): void {
    const { meta, doc } = initProseMirrorDoc(this.body, schema);
    const before: string[] = [];
    doc.forEach((block) => {
      before.push(block.textContent);
    });
    const next = schema.node(
      'doc',
      null,
      words(before).map((said) => schema.node('paragraph', null, said === '' ? [] : [schema.text(said)])),
    );
    updateYFragment(this.doc, this.body, next, meta);
  }
  get said(): string {
    return initProseMirrorDoc(this.body, schema).doc.textContent;
  }
}

function meet(...writers: Writer[]): void {
  for (const one of writers)
    for (const other of writers) Y.applyUpdate(one.doc, Y.encodeStateAsUpdate(other.doc));
}

test.each(['a block of a new story', 'a block someone made'])('two who write into %s at once', (made) => {
  const first = new Writer();
  if (made === 'a block of a new story') first.body.insert(0, [toNode({ type: 'paragraph' })]);
  else {
    first.write(() => ['one']);
    first.write(() => ['one', '']);
  }
  const second = new Writer(first.doc);
  for (const letters of ['ab', 'cd', 'ef', 'gh']) {
    for (const [at, writer] of [first, second].entries())
      writer.write((words) => [...words.slice(0, -1), `${words.at(-1)}${letters[at]}`]);
    meet(first, second);
  }
  expect(first.said).toBe(second.said);
  expect([...first.said.replace('one', '')].sort().join('')).toBe('abcdefgh');
});

test('what others put in is theirs to make', () => {
  const other = new Y.Doc();
  other.getXmlFragment('body').insert(0, [new Y.XmlElement('paragraph')]);
  const writer = new Writer(other);
  expect(writer.body.get(0).length).toBe(0);
});
