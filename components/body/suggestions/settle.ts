/** Accepting and rejecting: the words stay or go for good, and nothing more is said of them. */
import type { Node } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import {
  depthOf,
  isRestyled,
  type NodeNote,
  nodeNotes,
  parseWas,
  restyledFormats,
  type Stamp,
} from '#lib/collaboration/suggestion.ts';
import { noteOf, stampOf } from './pieces.ts';

export type Verdict = 'accepted' | 'rejected';
export type Choice = { verdict: Verdict; isChosen: (stamp: Stamp, from: number, to: number) => boolean };

/** Null where nothing is chosen. */
export function settle(state: EditorState, choice: Choice): Transaction | null {
  const { tr } = state;
  const nodes: number[] = [];
  const words: (() => void)[] = [];
  state.doc.descendants((node, position) => {
    if (node.isText) words.push(() => settleWords(tr, node, position, choice));
    else if (nodeNotes.some((name) => noteOf(node, name))) nodes.push(position);
  });
  for (const settleIt of words.reverse()) settleIt();
  // What goes is gone before lines are brought together over it.
  const out = new Set(nodes.toReversed().filter((position) => settleBlock(tr, state.doc, position, choice)));
  for (const position of nodes)
    if (!out.has(position) && !tr.mapping.mapResult(position, 1).deletedAcross)
      settleBoundary(tr, state.doc, position, choice);
  return tr.docChanged ? tr : null;
}

function settleWords(tr: Transaction, node: Node, position: number, { verdict, isChosen }: Choice): void {
  const end = position + node.nodeSize;
  const chosen = node.marks.filter((mark) => {
    const stamp = stampOf(mark);
    return stamp !== null && isChosen(stamp, position, end);
  });
  const going = verdict === 'rejected' ? 'inserted' : 'deleted';
  if (chosen.some(({ type }) => type.name === going)) {
    tr.delete(position, end);
    return;
  }
  for (const mark of chosen) {
    tr.removeMark(position, end, mark);
    const { name } = mark.type;
    if (verdict === 'accepted' || !isRestyled(name)) continue;
    const format = tr.doc.type.schema.marks[restyledFormats[name]];
    if (!format) continue;
    tr.removeMark(position, end, format);
    const was = String(mark.attrs.was);
    if (was !== '') tr.addMark(position, end, format.create(name === 'restyledLink' ? { href: was } : null));
  }
}

/**
 * @param before the text in which the position is
 * @returns whether it is gone
 */
function settleBlock(tr: Transaction, before: Node, position: number, choice: Choice): boolean {
  const chosen = chosenAt(before, position, choice);
  const at = tr.mapping.map(position, 1);
  const was = chosen('retyped');
  if (was) retypeBack(tr, at, choice.verdict === 'rejected' ? parseWas(was.rest) : null);
  for (const name of ['inserted', 'deleted'] as const) {
    if (!chosen(name)) continue;
    const isGoing = name === (choice.verdict === 'rejected' ? 'inserted' : 'deleted');
    if (isGoing && !hasSubstance(tr.doc.nodeAt(at), name)) {
      takeOut(tr, at);
      return true;
    }
    tr.setNodeAttribute(at, name, null);
  }
  return false;
}

function settleBoundary(tr: Transaction, before: Node, position: number, choice: Choice): void {
  const chosen = chosenAt(before, position, choice);
  const [divided, joined] = [chosen('split'), chosen('joined')];
  const at = tr.mapping.map(position, 1);
  if (divided) tr.setNodeAttribute(at, 'split', null);
  if (joined) tr.setNodeAttribute(at, 'joined', null);
  const boundary = choice.verdict === 'rejected' ? divided : joined;
  if (!boundary || join(tr, at, depthOf(boundary.rest))) return;
  if (choice.verdict === 'rejected' && !hasSubstance(tr.doc.nodeAt(at), null)) takeOut(tr, at);
}

function chosenAt(before: Node, position: number, { isChosen }: Choice) {
  const node = before.nodeAt(position);
  return (name: NodeNote): (Stamp & { rest: string }) | null => {
    const note = node && noteOf(node, name);
    return note && isChosen(note, position, position + node.nodeSize) ? note : null;
  };
}

function retypeBack(tr: Transaction, at: number, was: { type: string; attrs: object } | null): void {
  const node = tr.doc.nodeAt(at);
  const type = was && tr.doc.type.schema.nodes[was.type];
  if (!node) return;
  if (type?.validContent(node.content)) {
    const notes = Object.fromEntries(nodeNotes.map((name) => [name, node.attrs[name]]));
    tr.setNodeMarkup(at, type, { ...notes, ...was?.attrs, retyped: null });
  } else tr.setNodeAttribute(at, 'retyped', null);
}

/** Whether words stand in it, or something else that is not to go with it. */
function hasSubstance(node: Node | null, going: 'inserted' | 'deleted' | null): boolean {
  if (!node) return false;
  if (node.isLeaf) return going === null;
  let found = false;
  node.descendants((child) => {
    if (child.isText || (child.isLeaf && (going === null || noteOf(child, going) === null))) found = true;
    return !found;
  });
  return found;
}

/** With the frames that hold nothing else. */
function takeOut(tr: Transaction, position: number): void {
  let place = tr.doc.resolve(position);
  let at = position;
  while (place.depth > 0 && place.parent.childCount === 1 && frames.has(place.parent.type.name)) {
    at = place.before();
    place = tr.doc.resolve(at);
  }
  const node = tr.doc.nodeAt(at);
  if (node) tr.delete(at, at + node.nodeSize);
}

const frames = new Set([
  'bulletList',
  'orderedList',
  'listItem',
  'quote',
  'table',
  'tableRow',
  'gallery',
  'timeline',
  'keyPoints',
]);

function join(tr: Transaction, at: number, depth: 1 | 2): boolean {
  const place = tr.doc.resolve(at);
  const [before, after] = [place.nodeBefore, place.nodeAfter];
  if (!before || !after) return false;
  const [upper, lower] = depth === 2 ? [before.lastChild, after.firstChild] : [before, after];
  if (depth === 2 && before.type !== after.type) return false;
  if (!upper?.inlineContent || !lower?.inlineContent) return false;
  if ((upper.type.name === 'codeBlock') !== (lower.type.name === 'codeBlock')) return false;
  tr.join(at, depth);
  return true;
}
