/** For tests: someone at a shared text, with the surface's state but without a browser. */
import { getSchema } from '@tiptap/core';
import { type Command, EditorState, Plugin, TextSelection, type Transaction } from '@tiptap/pm/state';
import { tableEditing } from '@tiptap/pm/tables';
import * as Y from 'yjs';
import { manuscriptIn } from '#lib/collaboration/manuscript.ts';
import { bodyExtensions } from '../body-extensions.client.ts';
import { OwnUndo } from './own-undo.ts';
import { SharedText } from './shared-text.ts';

export const storyId = '0199e000-0000-7000-8000-000000000001';
export const schema = getSchema(bodyExtensions('', 'en'));

export class SomeoneWriting {
  readonly doc = new Y.Doc();
  readonly body: Y.XmlFragment;
  readonly shared: SharedText;
  readonly undo: OwnUndo;
  state: EditorState;
  /** What came from others, as it was put on the surface. */
  readonly shows: Transaction[] = [];
  isComposing = false;

  constructor(clientId: number, start?: Uint8Array) {
    this.doc.clientID = clientId;
    if (start) Y.applyUpdate(this.doc, start);
    this.body = manuscriptIn(this.doc, storyId).body;
    this.shared = new SharedText(this.body, schema);
    this.undo = new OwnUndo(this.shared);
    const { shared } = this;
    const asItIs = new Plugin({ filterTransaction: (tr) => shared.mayChange(tr) });
    this.state = EditorState.create({ schema, plugins: [asItIs, tableEditing()] });
    const someone = this;
    this.shared.attach({
      get state() {
        return someone.state;
      },
      dispatch: (tr) => {
        this.shows.push(tr);
        this.state = this.state.apply(tr);
      },
      isComposing: () => this.isComposing,
    });
  }

  change(tr: Transaction): void {
    this.undo.note(this.shared.shown, this.state.selection);
    this.state = this.state.apply(tr);
    this.shared.take();
  }

  takeBack(again = false): void {
    const selection = this.undo.undo(again, () => this.state);
    if (selection) this.state = this.state.apply(this.state.tr.setSelection(selection));
  }

  run(command: Command): boolean {
    return command(this.state, (tr) => this.change(tr));
  }

  /** Puts the caret into a line, counted from the first, or selects there. */
  at(line: number, offset: number, to = offset): this {
    const start = this.lines()[line]?.start ?? 1;
    const selection = TextSelection.create(this.state.doc, start + offset, start + to);
    this.state = this.state.apply(this.state.tr.setSelection(selection));
    return this;
  }

  type(words: string): this {
    for (const letter of words) this.change(this.state.tr.insertText(letter));
    return this;
  }

  lines(): { words: string; start: number }[] {
    const lines: { words: string; start: number }[] = [];
    this.state.doc.descendants((node, position) => {
      if (node.isTextblock)
        lines.push({ words: node.textBetween(0, node.content.size, '', '*'), start: position + 1 });
      return !node.isTextblock;
    });
    return lines;
  }

  get words(): string[] {
    return this.lines().map(({ words }) => words);
  }

  get update(): Uint8Array {
    return Y.encodeStateAsUpdate(this.doc);
  }
}

/** Everyone learns what everyone has written. */
export function meet(...people: SomeoneWriting[]): void {
  const updates = people.map(({ update }) => update);
  for (const { doc } of people)
    doc.transact(() => {
      for (const update of updates) Y.applyUpdate(doc, update);
    }, 'others');
}

export function startOf(...blocks: { type: string; content?: object[] }[]): Uint8Array {
  const someone = new SomeoneWriting(1);
  const node = schema.nodeFromJSON({ type: 'doc', content: blocks });
  someone.change(someone.state.tr.replaceWith(0, someone.state.doc.content.size, node.content));
  return someone.update;
}

export const line = (text: string) => ({
  type: 'paragraph',
  ...(text !== '' && { content: [{ type: 'text', text }] }),
});
