/** Whatever five people do, in whatever order it arrives: they end with the same text, and it is one a story can have. */
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { everyBlock } from '#components/body/every-block.ts';
import { emptyFields } from '../article/create-article.ts';
import { bodySchema } from '../body/body.ts';
import { toNode } from './body-nodes.ts';
import { type Manuscript, manuscriptIn } from './manuscript.ts';
import { Proof, type WriterRights } from './proof.ts';
import { readManuscript } from './read-manuscript.ts';
import { writeManuscript } from './write-manuscript.ts';

const id = '0199e000-0000-7000-8000-000000000001';
const blocks = Object.values(everyBlock);

/** The same numbers for the same seed. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** The newsroom: tries, takes in order, and tells everyone who is connected. */
class Newsroom {
  readonly doc = new Y.Doc();
  readonly proof: Proof;
  constructor(state: Uint8Array) {
    Y.applyUpdate(this.doc, state);
    this.proof = new Proof(id, state);
  }
  take(update: Uint8Array, rights: WriterRights): void {
    const tried = this.proof.try(update, rights);
    if ('refused' in tried) throw new Error(`An honest change was refused: ${tried.refused}`);
    if (tried.update) Y.applyUpdate(this.doc, tried.update);
  }
}

class Person {
  readonly text: Manuscript;
  readonly rights: WriterRights;
  isAway = false;
  constructor(state: Uint8Array, userId: string) {
    const doc = new Y.Doc();
    Y.applyUpdate(doc, state);
    this.text = manuscriptIn(doc, id);
    this.rights = { userId, edit: true, editCredits: true };
  }
  meet(newsroom: Newsroom): void {
    const { doc } = this.text;
    newsroom.take(Y.encodeStateAsUpdate(doc, Y.encodeStateVector(newsroom.doc)), this.rights);
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(newsroom.doc, Y.encodeStateVector(doc)));
  }
}

function act({ text }: Person, pick: (below: number) => number): void {
  const { body, texts, lists } = text;
  const places = body.toArray().filter((node) => node instanceof Y.XmlElement);
  const block = places[pick(Math.max(1, places.length))];
  const runs = block ? [...block.createTreeWalker((node) => node instanceof Y.XmlText)] : [];
  const run = runs[pick(Math.max(1, runs.length))];
  text.doc.transact(() => {
    switch (pick(9)) {
      case 0:
      case 1:
        if (run instanceof Y.XmlText) run.insert(pick(run.length + 1), 'word ');
        return;
      case 2:
        if (run instanceof Y.XmlText && run.length > 2) run.delete(pick(run.length - 1), 1);
        return;
      case 3:
        if (run instanceof Y.XmlText && run.length > 2 && block?.nodeName === 'paragraph')
          run.format(0, 1 + pick(run.length - 1), { bold: pick(2) === 0 ? {} : null });
        return;
      case 4:
        body.insert(pick(body.length + 1), [toNode(blocks[pick(blocks.length)] ?? { type: 'paragraph' })]);
        return;
      case 5:
        if (body.length > 1) body.delete(pick(body.length), 1);
        return;
      case 6:
        // As when someone selects and deletes part of a list, a table or a quote.
        if (block && block.nodeName !== 'paragraph' && block.length > 1) block.delete(pick(block.length), 1);
        return;
      case 7:
        texts.headline.insert(pick(texts.headline.length + 1), 'h');
        return;
      default:
        lists.keywords.insert(pick(lists.keywords.length + 1), [`word ${pick(1000)}`]);
        if (lists.keywords.length > 8) lists.keywords.delete(pick(lists.keywords.length - 1), 2);
    }
  });
}

test.each(Array.from({ length: 25 }, (_, seed) => seed + 1))('five people, seed %i', (seed) => {
  const pick = chance(seed);
  const first = manuscriptIn(new Y.Doc(), id);
  writeManuscript(
    first,
    { ...emptyFields, editionId: id, body: { type: 'doc', content: blocks } },
    { slugFollows: true },
  );
  const state = Y.encodeStateAsUpdate(first.doc);
  const newsroom = new Newsroom(state);
  const people = Array.from({ length: 5 }, (_, at) => new Person(state, `person ${at}`));
  for (let step = 0; step < 250; step++) {
    const person = people[pick(people.length)];
    if (!person) continue;
    act(person, pick);
    if (pick(12) === 0) person.isAway = !person.isAway;
    if (!person.isAway && pick(3) > 0) person.meet(newsroom);
  }
  for (const person of people) person.meet(newsroom);
  for (const person of people) person.meet(newsroom);
  const ends = [newsroom.doc, ...people.map(({ text }) => text.doc)].map((doc) => {
    const read = readManuscript(manuscriptIn(doc, id));
    if ('wrong' in read) throw new Error(read.wrong.join());
    return read.fields;
  });
  for (const end of ends) expect(end).toEqual(ends[0]);
  expect(bodySchema.safeParse(ends[0]?.body).error).toBeUndefined();
});
