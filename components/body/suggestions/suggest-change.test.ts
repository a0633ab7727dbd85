import { getSchema } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import { describe, expect, test } from 'vitest';
import { fileBlock } from '#lib/body/blocks/file.ts';
import type { PlainNode } from '#lib/collaboration/body-nodes.ts';
import { settled } from '#lib/collaboration/settled.ts';
import { bodyExtensions } from '../body-extensions.client.ts';
import { settle } from './settle.ts';
import { suggestChange } from './suggest-change.ts';

const schema = getSchema(bodyExtensions('', 'en'));
const ada = '0199e000-0000-7000-8000-00000000000a';
const bea = '0199e000-0000-7000-8000-00000000000b';
let ids = 0;
const as = (by: string) => ({
  by,
  now: () => Date.UTC(2026, 5, 1),
  newId: () => {
    ids += 1;
    return `id${String(ids).padStart(10, '0')}`;
  },
});

type Json = { type: string; text?: string; content?: Json[]; [more: string]: unknown };
const p = (text = ''): Json => ({ type: 'paragraph', ...(text && { content: [{ type: 'text', text }] }) });
const list = (...lines: string[]): Json => ({
  type: 'bulletList',
  content: lines.map((line) => ({ type: 'listItem', content: [p(line)] })),
});
const docOf = (...content: Json[]) => schema.nodeFromJSON({ type: 'doc', content });

/** JSON without what says nothing, as the shared text has it. */
function plain(node: Node): PlainNode {
  const clean = ({ attrs, marks, content, ...rest }: Json): PlainNode => {
    const said = Object.entries(attrs ?? {}).filter(([, value]) => value !== null);
    return {
      ...rest,
      ...(said.length > 0 && { attrs: Object.fromEntries(said) }),
      ...(Array.isArray(marks) && marks.length > 0 && { marks }),
      ...(content && { content: content.map(clean) }),
    };
  };
  return clean(node.toJSON());
}
const textIn = (nodes: readonly PlainNode[]) => settled(nodes, 'rejected');
const bodyOf = (doc: Node, verdict: 'accepted' | 'rejected') => {
  const content = settled(plain(doc).content ?? [], verdict);
  return content.length > 0 ? content : [{ type: 'paragraph' }];
};

function stateOf(doc: Node, anchor = 1, head = anchor): EditorState {
  return EditorState.create({
    doc,
    selection: TextSelection.between(doc.resolve(anchor), doc.resolve(head)),
  });
}

type Change = (state: EditorState) => Transaction;
/** Suggests it, and holds it against the change itself. */
function suggest(doc: Node, change: Change, by = ada): EditorState {
  const state = stateOf(doc);
  const tr = change(state);
  const after = state.apply(suggestChange(state, tr, as(by)));
  after.doc.check();
  expect(bodyOf(after.doc, 'rejected')).toEqual(bodyOf(doc, 'rejected'));
  expect(bodyOf(after.doc, 'accepted')).toEqual(bodyOf(tr.doc, 'accepted'));
  for (const verdict of ['accepted', 'rejected'] as const) {
    const done = settle(after, { verdict, isChosen: () => true });
    const end = done ? after.apply(done).doc : after.doc;
    end.check();
    expect(plain(end).content).toEqual(bodyOf(after.doc, verdict));
  }
  return after;
}

const link = (href: string) => schema.mark('link', { href });
const bold = schema.mark('bold');
const two = docOf(p('The boat left early.'), p('Nobody saw it.'));

const offered = docOf(p('The boat left early.'), fileBlock(ada, 'Timetable', [{ type: 'text', text: 'A ' }]));

describe('as a suggestion: rejected it is as before, accepted as it would have been', () => {
  test.each<[string, Node, Change]>([
    ['typing', two, ({ tr }) => tr.insertText('big ', 5)],
    ['deleting', two, ({ tr }) => tr.delete(5, 10)],
    ['replacing', two, ({ tr }) => tr.insertText('ship', 5, 9)],
    ['dividing', two, ({ tr }) => tr.split(9)],
    ['dividing at the end', two, ({ tr }) => tr.split(21)],
    ['dividing at the beginning', two, ({ tr }) => tr.split(1)],
    ['dividing with words selected', two, ({ tr }) => tr.delete(5, 10).split(5)],
    ['joining', two, ({ tr }) => tr.join(22)],
    ['deleting over a boundary', two, ({ tr }) => tr.delete(10, 30)],
    ['deleting all', two, ({ tr }) => tr.delete(0, two.content.size)],
    ['deleting a block', two, ({ tr }) => tr.delete(22, two.content.size)],
    ['bold', two, ({ tr }) => tr.addMark(5, 9, bold)],
    ['bold over a boundary', two, ({ tr }) => tr.addMark(5, 30, bold)],
    ['a link', two, ({ tr }) => tr.addMark(5, 9, link('https://example.com/'))],
    ['a subhead', two, ({ tr }) => tr.setNodeMarkup(0, schema.nodes.subhead, { level: 2 })],
    [
      'two subheads',
      two,
      ({ tr }) => tr.setBlockType(1, 30, schema.nodes.subhead ?? schema.topNodeType, { level: 2 }),
    ],
    ['a photo between', two, ({ tr }) => tr.insert(22, schema.node('photo', { use: ada }))],
    ['a file between', two, ({ tr }) => tr.insert(22, offered.child(1))],
    ['words in the title of a file', offered, ({ tr }) => tr.insertText('the ', 23)],
    ['what a file holds', offered, ({ tr }) => tr.insertText('300 pages', 33)],
    ['a file taken out', offered, ({ tr }) => tr.delete(22, offered.content.size)],
    ['a table at the end', two, ({ tr }) => tr.insert(two.content.size, table())],
    [
      'blocks in the middle of a line',
      two,
      ({ tr }) => tr.replace(9, 9, docOf(p('one'), list('two'), p('three')).slice(1, 16)),
    ],
    [
      'lines in the middle of a line',
      two,
      ({ tr }) => tr.replace(9, 9, docOf(p('one'), p('two'), p('three')).slice(1, 14)),
    ],
    [
      'lines over a boundary',
      two,
      ({ tr }) => tr.replace(9, 30, docOf(p('one'), p('two'), p('three')).slice(1, 14)),
    ],
    ['an item divided', docOf(list('one', 'two')), ({ tr }) => tr.split(5, 2)],
    ['items joined', docOf(list('one', 'two')), ({ tr }) => tr.delete(6, 10)],
    ['an item deleted', docOf(list('one', 'two', 'three')), ({ tr }) => tr.delete(8, 15)],
    [
      'a list of a line',
      two,
      ({ tr, doc }) => {
        const range = doc.resolve(3).blockRange();
        const types = [schema.nodes.bulletList, schema.nodes.listItem];
        return range
          ? tr.wrap(
              range,
              types.flatMap((type) => (type ? [{ type }] : [])),
            )
          : tr;
      },
    ],
    [
      'a line of a list',
      docOf(list('one', 'two', 'three')),
      ({ tr, doc }) => {
        const range = doc.resolve(11).blockRange();
        return range ? tr.lift(range, 0) : tr;
      },
    ],
    [
      'blocks that change places',
      docOf(p('one'), p('two'), p('three')),
      ({ tr, doc }) => tr.replaceWith(0, 10, [doc.child(1), doc.child(0)]),
    ],
    ['words of a cell', docOf(table().toJSON()), ({ tr }) => tr.insertText('cell', 4)],
    [
      'a row',
      docOf(table().toJSON()),
      ({ tr, doc }) => tr.insert(1, doc.firstChild?.firstChild ?? schema.node('paragraph')),
    ],
    [
      'a footnote of other words',
      docOf({ type: 'paragraph', content: [{ type: 'footnote', attrs: { text: 'a' } }] }),
      ({ tr }) => tr.setNodeMarkup(1, null, { text: 'ab' }),
    ],
    ['a footnote', two, ({ tr }) => tr.insert(9, schema.node('footnote', { text: 'a' }))],
    ['program text', docOf({ ...p('let x'), type: 'codeBlock' }), ({ tr }) => tr.insertText('y', 2, 4)],
    [
      'many places',
      docOf(p('a b a b a'), list('a', 'b a')),
      ({ tr }) =>
        tr.insertText('xx', 16, 17).insertText('', 9, 10).insertText('cc', 5, 6).insertText('d', 1, 2),
    ],
    ['words that are the same', two, ({ tr }) => tr.insertText('boat', 5, 9)],
  ])('%s', (_, doc, change) => {
    suggest(doc, change);
  });

  function table(): Node {
    const cell = (text: string) => ({ type: 'tableCell', content: [p(text)] });
    const row = (...texts: string[]) => ({ type: 'tableRow', content: texts.map(cell) });
    return schema.nodeFromJSON({ type: 'table', content: [row('a', 'b'), row('c', 'd')] });
  }
});

test('words of a list that are gone leave no list', () => {
  expect(textIn([plain(docOf(list('x')).child(0))])).toHaveLength(1);
});

function type(state: EditorState, text: string, by = ada): EditorState {
  return state.apply(suggestChange(state, state.tr.insertText(text), as(by)));
}
function press(state: EditorState, key: 'Backspace' | 'Delete', by = ada): EditorState {
  const { from, to, empty } = state.selection;
  const tr =
    key === 'Backspace'
      ? state.tr.delete(empty ? from - 1 : from, to)
      : state.tr.delete(from, empty ? to + 1 : to);
  return state.apply(suggestChange(state, tr, as(by)));
}
const marked = (doc: Node) => {
  const said: string[] = [];
  doc.descendants((node) => {
    if (!node.isText) return;
    const names = node.marks.map((mark) => `${mark.attrs.by === ada ? 'a' : 'b'}${mark.type.name[0]}`);
    said.push(names.length > 0 ? `[${node.text}|${names.join()}]` : (node.text ?? ''));
  });
  return said.join('');
};

describe('as one types', () => {
  test('letter by letter it is one suggestion, and one’s own letters really go', () => {
    let state = type(type(stateOf(two, 5), 'b'), 'ig ');
    expect(marked(state.doc)).toContain('The [big |ai]boat');
    state = press(press(press(press(state, 'Backspace'), 'Backspace'), 'Backspace'), 'Backspace');
    expect(state.doc.eq(two)).toBe(true);
    expect(state.selection.head).toBe(5);
  });

  test('Backspace goes on past what is deleted', () => {
    let state = press(press(stateOf(two, 9), 'Backspace'), 'Backspace');
    expect(marked(state.doc)).toContain('bo[at|ad] left');
    expect(state.selection.head).toBe(7);
    state = press(state.apply(state.tr.setSelection(TextSelection.create(state.doc, 9))), 'Backspace');
    expect(marked(state.doc)).toContain('bo[at|ad] left');
    expect(state.selection.head).toBe(7);
    expect(marked(press(state, 'Backspace').doc)).toContain('b[oat|ad] left');
  });

  test('Delete goes on past what is deleted', () => {
    let state = press(press(stateOf(two, 5), 'Delete'), 'Delete');
    expect(marked(state.doc)).toContain('The [bo|ad]at');
    expect(state.selection.head).toBe(7);
    state = press(state, 'Delete');
    expect(marked(state.doc)).toContain('The [boa|ad]t');
  });

  test('what is typed over a selection stands behind it, with the caret', () => {
    const state = type(type(stateOf(two, 5, 9), 's'), 'hip');
    expect(marked(state.doc)).toContain('The [boat|ad][ship|ai] left');
    expect(state.selection.head).toBe(13);
  });

  test('inside another’s words they stay the other’s', () => {
    const beas = type(stateOf(two, 5), 'big ', bea);
    const state = type(beas.apply(beas.tr.setSelection(TextSelection.create(beas.doc, 7))), 'x');
    expect(marked(state.doc)).toContain('[bi|bi][x|ai][g |bi]');
    const gone = press(beas.apply(beas.tr.setSelection(TextSelection.create(beas.doc, 5, 9))), 'Backspace');
    expect(marked(gone.doc)).toMatch(/\[big \|(bi,ad|ad,bi)\]/);
  });

  test('Enter and typing, then Backspace all the way back leaves nothing', () => {
    let state = stateOf(two, 9);
    state = state.apply(suggestChange(state, state.tr.split(9), as(ada)));
    expect(state.selection.$head.parent.textContent).toBe(' left early.');
    state = type(state, 'x');
    expect(bodyOf(state.doc, 'rejected')).toEqual(bodyOf(two, 'rejected'));
    state = press(state, 'Backspace');
    const { head } = state.selection;
    state = state.apply(suggestChange(state, state.tr.join(head - 1), as(ada)));
    expect(state.doc.eq(two)).toBe(true);
  });

  test('a divided line that becomes another block leaves nothing of itself', () => {
    let state = stateOf(two, 21);
    state = type(state.apply(suggestChange(state, state.tr.split(21), as(ada))), '##');
    const { $from } = state.selection;
    const tr = state.tr.delete($from.start(), $from.end());
    const after = suggestChange(
      state,
      tr.setNodeMarkup($from.before(), schema.nodes.subhead, { level: 2 }),
      as(ada),
    );
    expect(after.doc.childCount).toBe(3);
    expect(bodyOf(after.doc, 'rejected')).toEqual(bodyOf(two, 'rejected'));
    expect(bodyOf(after.doc, 'accepted')[1]?.type).toBe('subhead');
  });

  test('bold and not bold again is no suggestion', () => {
    let state = stateOf(two);
    state = state.apply(suggestChange(state, state.tr.addMark(5, 9, bold), as(ada)));
    state = state.apply(suggestChange(state, state.tr.removeMark(5, 9, bold), as(ada)));
    expect(state.doc.eq(two)).toBe(true);
  });

  test('a subhead and back is no suggestion', () => {
    let state = stateOf(two);
    const to = (name: string, attrs: object) =>
      suggestChange(state, state.tr.setNodeMarkup(0, schema.nodes[name], attrs), as(ada));
    state = state.apply(to('subhead', { level: 2 }));
    state = state.apply(to('paragraph', {}));
    expect(state.doc.eq(two)).toBe(true);
  });

  test('the caret is where it would be after a change elsewhere', () => {
    const state = stateOf(two, 30);
    const after = state.apply(
      suggestChange(state, state.tr.insertText('xxxx', 5, 9).insertText('y', 1), as(ada)),
    );
    expect(after.doc.textBetween(after.selection.head, after.selection.head + 3)).toBe(
      two.textBetween(30, 33),
    );
  });
});

describe('whatever several do, one after another', () => {
  /** The same numbers for the same seed. */
  function chance(seed: number): (below: number) => number {
    let number = seed;
    return (below) => {
      number = (Math.imul(number, 1664525) + 1013904223) >>> 0;
      return Math.floor((number / 2 ** 32) * below);
    };
  }

  function spots(doc: Node): number[] {
    const found: number[] = [];
    doc.descendants((node, position) => {
      if (!node.inlineContent) return true;
      for (let offset = 0; offset <= node.content.size; offset += 1) found.push(position + 1 + offset);
      return false;
    });
    return found;
  }

  function act(state: EditorState, pick: (below: number) => number): Transaction {
    const { doc, tr } = state;
    const places = spots(doc);
    const [one, other] = [places[pick(places.length)] ?? 1, places[pick(places.length)] ?? 1];
    const [from, to] = [Math.min(one, other), Math.max(one, other)];
    const near = Math.min(to, from + 1 + pick(6));
    const blocks = Array.from({ length: doc.childCount }, (_, index) => index);
    const starts = blocks.map((index) =>
      blocks.slice(0, index).reduce((sum, i) => sum + doc.child(i).nodeSize, 0),
    );
    const start = starts[pick(starts.length)] ?? 0;
    const $from = doc.resolve(from);
    switch (pick(9)) {
      case 0:
      case 1:
        return tr.insert(from, schema.text('abcdefghi'.slice(0, 1 + pick(8))));
      case 2:
        return doc.resolve(near).sameParent($from) ? tr.delete(from, near) : tr;
      case 3:
        return tr.deleteRange(from, to);
      case 4:
        return tr.delete(from, near).insert(from, schema.text('XY'));
      case 5: {
        const type = $from.parent.type;
        const isItem = $from.depth > 1 && $from.node(-1).type.name === 'listItem';
        const line = { type, attrs: type.name === 'subhead' ? { level: 2 } : {} };
        return isItem
          ? $from.node(-1).childCount === 1
            ? tr.split(from, 2, [{ type: $from.node(-1).type }, line])
            : tr
          : tr.split(from, 1, [line]);
      }
      case 6:
        return pick(2) === 0 ? tr.addMark(from, near, bold) : tr.removeMark(from, near, bold);
      case 7:
        return tr.insert(start, [schema.nodeFromJSON(list('li', 'st')), schema.nodeFromJSON(p('new'))]);
      default: {
        const node = doc.nodeAt(start);
        if (node?.type.name === 'paragraph')
          return tr.setNodeMarkup(start, schema.nodes.subhead, { ...node.attrs, level: 3 });
        return doc.childCount > 1 && node ? tr.delete(start, start + node.nodeSize) : tr;
      }
    }
  }

  function play(
    seed: number,
    people: readonly string[],
    words: (nodes: readonly PlainNode[]) => unknown,
  ): void {
    const pick = chance(seed * 7919);
    const begin = docOf(p('One two three.'), list('four', 'five'), p('Six seven.'));
    let state = EditorState.create({ doc: begin });
    for (let step = 0; step < 25; step += 1) {
      const by = people[pick(people.length)] ?? ada;
      const tr = act(state, pick);
      if (!tr.docChanged) continue;
      const next = state.apply(suggestChange(state, tr, as(by)));
      next.doc.check();
      expect(bodyOf(next.doc, 'rejected'), `step ${step}`).toEqual(bodyOf(begin, 'rejected'));
      expect(words(bodyOf(next.doc, 'accepted')), `step ${step}`).toEqual(words(bodyOf(tr.doc, 'accepted')));
      state = next;
    }
    for (const verdict of ['accepted', 'rejected'] as const) {
      const done = settle(state, { verdict, isChosen: () => true });
      const end = done ? state.apply(done).doc : state.doc;
      end.check();
      expect(plain(end).content).toEqual(bodyOf(state.doc, verdict));
    }
  }

  // Which kind of block is left when lines are joined of which one goes anyway, is a matter of order.
  const wordsOf = (nodes: readonly PlainNode[]): string =>
    nodes.map(({ text, content = [] }) => text ?? wordsOf(content)).join('');
  const seeds = Array.from({ length: 40 }, (_, seed) => seed + 1);
  test.each(seeds)('one alone, seed %i', (seed) => play(seed, [ada], wordsOf));
  test.each(seeds)('two, seed %i', (seed) => play(seed, [ada, bea], wordsOf));
});
