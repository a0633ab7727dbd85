/** Whatever several people do at one text, in whatever order it arrives: they see the same, and every letter is there once. */
import { deleteSelection, joinBackward, setBlockType, splitBlock, toggleMark } from '@tiptap/pm/commands';
import { Fragment, type Node, type NodeType } from '@tiptap/pm/model';
import { liftListItem, sinkListItem, splitListItem, wrapInList } from '@tiptap/pm/schema-list';
import { type Command, TextSelection } from '@tiptap/pm/state';
import { addColumnAfter, addRowAfter, deleteColumn, deleteRow, isInTable } from '@tiptap/pm/tables';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { Proof } from '#lib/collaboration/proof.ts';
import { everyBlock } from '../every-block.ts';
import { moveNode } from '../move-block.client.ts';
import { SharedReader } from './read-shared.ts';
import { line, SomeoneWriting, schema, startOf, storyId } from './someone-writing.ts';

type Pick = (below: number) => number;

/** The same numbers for the same seed. */
function chance(seed: number): Pick {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Letters of which there is never a second one, some of them written as two. */
class Letters {
  #next = 0;
  some(count: number): string {
    return Array.from({ length: count }, () => {
      this.#next += 1;
      return String.fromCodePoint(this.#next % 7 === 0 ? 0x20000 + this.#next : 0x3400 + this.#next);
    }).join('');
  }
  static all(text: string): string[] {
    return text.match(/[\u3400-\u9fff]|[\u{20000}-\u{2ffff}]/gu) ?? [];
  }
}

type Place = { letter: string; within: ReadonlySet<string> };
type Act = { who: SomeoneWriting; gone: Map<string, string>; blocks: Set<string>; come: Map<string, Place> };

/** What each of them did to which letters, as far as they could see. */
class Ledger {
  readonly acts: Act[] = [];

  follow(who: SomeoneWriting): void {
    who.doc.on('afterTransaction', (transaction: Y.Transaction) => {
      if (transaction.origin === 'others') return;
      const act: Act = { who, gone: new Map(), blocks: new Set(), come: new Map() };
      Y.iterateDeletedStructs(transaction, transaction.deleteSet, (item) => {
        if (!(item instanceof Y.Item)) return;
        if (item.content instanceof Y.ContentType) act.blocks.add(idOf(item.id.client, item.id.clock));
        for (const [id, letter] of lettersIn(item)) act.gone.set(id, letter);
      });
      const begin = transaction.beforeState.get(who.doc.clientID) ?? 0;
      for (const item of who.doc.store.clients.get(who.doc.clientID) ?? [])
        if (item instanceof Y.Item && item.id.clock + item.length > begin && !item.deleted)
          for (const [id, letter, clock] of lettersIn(item))
            if (clock >= begin) act.come.set(id, { letter, within: blocksAround(item) });
      if (act.gone.size + act.blocks.size + act.come.size > 0) this.acts.push(act);
    });
  }

  /** Letters that nobody took away and nobody took back: how often each may be there. */
  expected(): { once: Set<string>; excused: Set<string> } {
    const once = new Set<string>();
    const excused = new Set<string>();
    const takers = new Map<string, number>();
    const places = new Map<string, Place>();
    for (const { gone, come } of this.acts) {
      const [left, arrived] = [
        new Set(gone.values()),
        new Set([...come.values()].map(({ letter }) => letter)),
      ];
      for (const [id, place] of come) places.set(id, place);
      for (const [id, letter] of gone) {
        takers.set(id, (takers.get(id) ?? 0) + 1);
        // Two took it along at once.
        if ((takers.get(id) ?? 0) > 1) excused.add(letter);
      }
      for (const letter of arrived) {
        // It had been away before: somebody took back that they had taken it away.
        if (!left.has(letter) && once.has(letter)) excused.add(letter);
        once.add(letter);
      }
      for (const letter of left) if (!arrived.has(letter)) excused.add(letter);
    }
    for (const [id, { letter, within }] of places) {
      // A block was taken away by one who did not know that it was there.
      const isUnseen = ({ gone, blocks }: Act) =>
        !gone.has(id) && [...within].some((block) => blocks.has(block));
      if (this.acts.some(isUnseen)) excused.add(letter);
    }
    for (const letter of excused) once.delete(letter);
    return { once, excused };
  }
}

const idOf = (client: number, clock: number) => `${client}:${clock}`;

function lettersIn({ id, content }: Y.Item): [string, string, number][] {
  if (!(content instanceof Y.ContentString)) return [];
  return [...content.str.matchAll(/[\u3400-\u9fff]|[\u{20000}-\u{2ffff}]/gu)].map(({ 0: letter, index }) => [
    idOf(id.client, id.clock + index),
    letter,
    id.clock + index,
  ]);
}

function blocksAround(item: Y.Item): Set<string> {
  const blocks = new Set<string>();
  for (let at: unknown = item.parent; at instanceof Y.AbstractType && at._item; at = at._item.parent)
    blocks.add(idOf(at._item.id.client, at._item.id.clock));
  return blocks;
}

function nodeOf(name: string): NodeType {
  const type = schema.nodes[name];
  if (!type) throw new Error(`There is no ${name}.`);
  return type;
}

/** Goes to a line, and selects nothing or some of it. */
function goSomewhere(who: SomeoneWriting, pick: Pick): void {
  const lines = who.lines();
  const { start, words } = lines[pick(lines.length)] ?? { start: 1, words: '' };
  const whole = (offset: number) => (/[\udc00-\udfff]/.test(words[offset] ?? '') ? offset + 1 : offset);
  const from = whole(pick(words.length + 1));
  const to = pick(3) > 0 ? from : whole(Math.min(words.length, from + pick(6)));
  const { tr } = who.state;
  who.state = who.state.apply(tr.setSelection(TextSelection.create(tr.doc, start + from, start + to)));
}

function writeWords(who: SomeoneWriting, pick: Pick, letters: Letters): void {
  const { tr, selection } = who.state;
  if (pick(3) === 0) who.change(tr.insertText(letters.some(1 + pick(4))));
  else {
    who.state = who.state.apply(tr.setSelection(TextSelection.near(selection.$to)));
    for (let count = 1 + pick(5); count > 0; count--) who.change(who.state.tr.insertText(letters.some(1)));
  }
}

/** What takes no letters from where they are. */
function actGently(who: SomeoneWriting, pick: Pick, letters: Letters): void {
  goSomewhere(who, pick);
  const { tr, selection, doc } = who.state;
  switch (pick(12)) {
    case 0:
      who.run(deleteSelection);
      return;
    case 1:
      who.run(toggleMark(schema.mark(['bold', 'italic'][pick(2)] ?? '').type));
      return;
    case 2:
      who.run(toggleMark(schema.mark('link').type, { href: `https://example.org/${pick(3)}` }));
      return;
    case 3: {
      const end = pick(doc.childCount + 1);
      who.change(
        tr.insert(sizeOfFirst(doc, end), schema.node('paragraph', null, words(letters.some(pick(4))))),
      );
      return;
    }
    case 4: {
      const block = Object.values(everyBlock)[pick(Object.keys(everyBlock).length)];
      who.change(tr.insert(sizeOfFirst(doc, pick(doc.childCount + 1)), schema.nodeFromJSON(block)));
      return;
    }
    case 5: {
      const notes: number[] = [];
      doc.descendants((node, at) => void (node.isInline && !node.isText && notes.push(at)));
      const at = notes[pick(Math.max(1, notes.length))];
      const note = at !== undefined && doc.nodeAt(at);
      if (!note || at === undefined) return;
      if (note.type.name === 'footnote' && pick(2) === 0)
        who.change(tr.setNodeAttribute(at, 'text', `said ${pick(100)}`));
      else who.change(tr.delete(at, at + 1));
      return;
    }
    case 6:
      if (selection.empty && selection.$from.parentOffset === selection.$from.parent.content.size)
        who.change(tr.replaceSelectionWith(nodeOf('hardBreak').create(), false));
      return;
    case 7:
      who.undo.endStep();
      who.takeBack(pick(3) === 0);
      return;
    default:
      writeWords(who, pick, letters);
  }
}

function words(text: string): Node[] {
  return text === '' ? [] : [schema.text(text)];
}

function sizeOfFirst(doc: Node, count: number): number {
  return doc.content.content.slice(0, count).reduce((sum, { nodeSize }) => sum + nodeSize, 0);
}

const structural: ((pick: Pick) => Command)[] = [
  () => splitBlock,
  () => splitListItem(nodeOf('listItem')),
  () => joinBackward,
  () => wrapInList(nodeOf('bulletList')),
  () => liftListItem(nodeOf('listItem')),
  () => sinkListItem(nodeOf('listItem')),
  (pick) => setBlockType(nodeOf(['paragraph', 'subhead'][pick(2)] ?? '')),
  () => (state, dispatch) => isInTable(state) && addRowAfter(state, dispatch),
  () => (state, dispatch) => isInTable(state) && addColumnAfter(state, dispatch),
  () => (state, dispatch) => isInTable(state) && deleteRow(state, dispatch),
  () => (state, dispatch) => isInTable(state) && deleteColumn(state, dispatch),
];

function act(who: SomeoneWriting, pick: Pick, letters: Letters): void {
  if (pick(3) > 0) {
    actGently(who, pick, letters);
    return;
  }
  goSomewhere(who, pick);
  const { tr, doc } = who.state;
  const index = pick(doc.childCount);
  const at = sizeOfFirst(doc, index);
  const block = doc.child(index);
  switch (pick(16)) {
    case 0:
      if (doc.childCount > 2) who.change(tr.delete(at, at + block.nodeSize));
      return;
    case 1: {
      const moved = moveNode(who.state, at, pick(2) === 0 ? 1 : -1);
      if (moved) who.change(moved);
      return;
    }
    case 2:
      // The very same node, twice.
      if (!Letters.all(block.textContent).length) who.change(tr.insert(at, Fragment.from([block, block])));
      return;
    case 3:
      who.change(tr.replaceSelectionWith(nodeOf('footnote').create({ text: `note ${pick(9)}` }), false));
      return;
    case 4: {
      const [from, to] = [pick(doc.content.size), pick(doc.content.size)].sort((one, other) => one - other);
      const selection = TextSelection.between(
        doc.resolve(from ?? 0),
        doc.resolve(Math.min(to ?? 0, (from ?? 0) + 30)),
      );
      who.state = who.state.apply(tr.setSelection(selection));
      who.run(deleteSelection);
      return;
    }
    default:
      who.run(structural[pick(structural.length)]?.(pick) ?? splitBlock);
  }
}

/** What everyone has in the end, after coming and going. */
function work(seed: number, does: typeof act, steps: number): { people: SomeoneWriting[]; ledger: Ledger } {
  const pick = chance(seed);
  const letters = new Letters();
  const start = startOf(line(''), line(letters.some(12)), everyBlock.bulletList, everyBlock.table, line(''));
  const ledger = new Ledger();
  const newsroom = new Y.Doc();
  Y.applyUpdate(newsroom, start);
  const proof = new Proof(storyId, start);
  const people = Array.from({ length: 3 + (seed % 3) }, (_, at) => new SomeoneWriting(10 + at, start));
  for (const who of people) ledger.follow(who);
  const meetNewsroom = (who: SomeoneWriting) => {
    const rights = { userId: String(who.doc.clientID), edit: true, editCredits: true };
    const tried = proof.try(Y.encodeStateAsUpdate(who.doc, Y.encodeStateVector(newsroom)), rights);
    if ('refused' in tried) throw new Error(`An honest change was refused: ${tried.refused}`);
    if (tried.update) Y.applyUpdate(newsroom, tried.update);
    Y.applyUpdate(who.doc, Y.encodeStateAsUpdate(newsroom, Y.encodeStateVector(who.doc)), 'others');
  };
  const away = new Set<SomeoneWriting>();
  for (let step = 0; step < steps; step++) {
    const who = people[pick(people.length)];
    if (!who) continue;
    try {
      does(who, pick, letters);
    } catch (error) {
      // The surface itself cannot join every two blocks.
      if (!(error instanceof Error && /^Cannot join/.test(error.message))) throw error;
    }
    expectWhole(who);
    if (pick(25) === 0) who.isComposing = !who.isComposing;
    who.shared.take();
    if (pick(15) === 0 && !away.delete(who)) away.add(who);
    if (!away.has(who) && pick(3) > 0) meetNewsroom(who);
  }
  for (const who of people) {
    who.isComposing = false;
    who.shared.take();
  }
  for (const who of [...people, ...people]) meetNewsroom(who);
  return { people, ledger };
}

/** What is shown is what the shared text says, and the schema allows it. */
function expectWhole({ state, shared, body, isComposing }: SomeoneWriting): void {
  state.doc.check();
  if (isComposing) return;
  expect(shared.doc).toBe(state.doc);
  expect(new SharedReader(schema).read(body).node.eq(state.doc)).toBe(true);
}

function expectSame(people: readonly SomeoneWriting[]): void {
  for (const who of people) {
    expectWhole(who);
    expect(who.state.doc.toJSON()).toEqual(people[0]?.state.doc.toJSON());
  }
}

const seeds = (count: number) => Array.from({ length: count }, (_, seed) => seed + 1);

test.each(seeds(Number(process.env.SEEDS ?? 25)))('only writing, deleting and marking, seed %i', (seed) => {
  const { people, ledger } = work(seed, actGently, 200);
  expectSame(people);
  expectLetters(people, ledger);
});

test.each(seeds(Number(process.env.SEEDS ?? 25)))('everything one can do, seed %i', (seed) => {
  const { people, ledger } = work(seed, act, 250);
  expectSame(people);
  expectLetters(people, ledger);
});

function expectLetters([who]: readonly SomeoneWriting[], ledger: Ledger): void {
  const counts = new Map<string, number>();
  for (const letter of Letters.all(who?.state.doc.textContent ?? ''))
    counts.set(letter, (counts.get(letter) ?? 0) + 1);
  const { once } = ledger.expected();
  expect(once.size).toBeGreaterThan(0);
  for (const letter of once) expect([letter, counts.get(letter)]).toEqual([letter, 1]);
}
