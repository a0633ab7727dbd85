/** Words that come, go or look different within one line. */
import { type Fragment, type Mark, type Node, Slice } from '@tiptap/pm/model';
import { restyledFormats, restyledMarks, toNote } from '#lib/collaboration/suggestion.ts';
import { bareAttrs, noteOf } from './pieces.ts';
import type { Suggestion } from './suggestion-in-hand.ts';

/** @returns whether nothing but words of this line is changed */
export function suggestWords(work: Suggestion, from: number, to: number, slice: Slice): boolean {
  const { doc } = work.tr;
  const [$from, $to] = [doc.resolve(from), doc.resolve(to)];
  const isInLine = $from.parent.inlineContent && $from.sameParent($to);
  if (!isInLine || slice.openStart > 0 || slice.openEnd > 0) return false;
  if (!slice.content.content.every(({ isInline }) => isInline)) return false;
  replaceWords(work, from, to, slice.content, from + work.toNew);
  return true;
}

/** @param newFrom where the words stand in the text as it would be */
export function replaceWords(
  work: Suggestion,
  from: number,
  to: number,
  content: Fragment,
  newFrom: number,
): void {
  const { tr } = work;
  const before = tr.doc.slice(from, to).content;
  const trimmed = before.size > 0 && content.size > 0 ? differenceOf(before, content) : null;
  if (before.size > 0 && content.size > 0 && trimmed === null) {
    work.wrote(newFrom, newFrom + content.size, from);
    return;
  }
  const { start, oldEnd, newEnd } = trimmed ?? { start: 0, oldEnd: before.size, newEnd: content.size };
  const [begin, end] = [from + start, from + oldEnd];
  const words = content.cut(start, newEnd);
  if (suggestOtherNode(work, begin, end, words)) {
    work.wrote(newFrom, newFrom + content.size, from);
    return;
  }
  const place = work.takeAway(begin, end);
  if (words.size === 0) return;
  tr.replace(place, place, new Slice(work.inserted(words), 0, 0));
  work.wrote(newFrom + start, newFrom + newEnd, place);
}

function differenceOf(
  before: Fragment,
  after: Fragment,
): { start: number; oldEnd: number; newEnd: number } | null {
  const start = before.findDiffStart(after);
  const ends = before.findDiffEnd(after);
  if (start === null || !ends) return null;
  const overlap = Math.max(0, start - Math.min(ends.a, ends.b));
  return { start, oldEnd: ends.a + overlap, newEnd: ends.b + overlap };
}

/** A footnote of other words is the same footnote. */
function suggestOtherNode(work: Suggestion, from: number, to: number, content: Fragment): boolean {
  const before = work.tr.doc.nodeAt(from);
  const after = content.firstChild;
  if (!before || !after || before.isText || content.childCount > 1 || to - from !== before.nodeSize)
    return false;
  if (before.type !== after.type || !before.isLeaf) return false;
  retype(work, from, after);
  return true;
}

/** Another kind of block, or other attributes, around the same content. */
export function retype(work: Suggestion, position: number, after: Node): void {
  const { tr } = work;
  const before = tr.doc.nodeAt(position);
  if (!before) return;
  const attrs = { ...before.attrs, ...withoutNotes(after) };
  if (work.isMine(before) && work.isAllMine(before)) {
    tr.setNodeMarkup(position, after.type, attrs);
    return;
  }
  const known = noteOf(before, 'retyped');
  const was = known?.rest ?? JSON.stringify({ type: before.type.name, attrs: said(before) });
  const isBack = was === JSON.stringify({ type: after.type.name, attrs: said(after) });
  const retyped = isBack ? null : toNote(work.formats, was);
  tr.setNodeMarkup(position, after.type, { ...attrs, retyped });
}

function withoutNotes(node: Node): Record<string, unknown> {
  const bare = bareAttrs(node.attrs);
  return Object.fromEntries(
    Object.entries(bare).filter(([name]) => name in said(node) || bare[name] !== null),
  );
}

/** What a block says of itself, without what is suggested about it. */
function said(node: Node): Record<string, unknown> {
  return Object.fromEntries(Object.entries(bareAttrs(node.attrs)).filter(([, value]) => value !== null));
}

type Chunk = { size: number; marks: readonly Mark[]; isText: boolean };

/** @returns whether nothing but the look of the words is changed */
export function suggestFormats(
  work: Suggestion,
  after: Node,
  from: number,
  to: number,
  newFrom: number,
  newTo: number,
): boolean {
  const { tr } = work;
  if (from === to || tr.doc.slice(from, to).content.size !== after.slice(newFrom, newTo).content.size)
    return false;
  if (tokens(tr.doc, from, to) !== tokens(after, newFrom, newTo)) return false;
  const [old, next] = [chunks(tr.doc, from, to), chunks(after, newFrom, newTo)];
  let at = from;
  for (const { size, one, other } of aligned(old, next)) {
    if (one.isText && other.isText) restyle(work, at, at + size, one.marks, other.marks);
    at += size;
  }
  work.wrote(newFrom, newTo, from);
  return true;
}

function restyle(
  work: Suggestion,
  from: number,
  to: number,
  old: readonly Mark[],
  next: readonly Mark[],
): void {
  const { tr } = work;
  const node = tr.doc.nodeAt(from);
  const { marks } = tr.doc.type.schema;
  for (const name of restyledMarks) {
    const format = marks[restyledFormats[name]];
    const note = marks[name];
    if (!format || !note || !node) continue;
    const [before, after] = [format.isInSet(old), format.isInSet(next)];
    if (lookOf(before) === lookOf(after)) continue;
    tr.removeMark(from, to, format);
    if (after) tr.addMark(from, to, after);
    if (work.isMine(node)) continue;
    const known = note.isInSet(old);
    const was = known ? String(known.attrs.was) : lookOf(before);
    tr.removeMark(from, to, note);
    if (was !== lookOf(after)) tr.addMark(from, to, note.create({ ...work.formats, was }));
  }
}

function lookOf(mark: Mark | undefined): string {
  if (!mark) return '';
  return typeof mark.attrs.href === 'string' ? mark.attrs.href : 'on';
}

/** Letters and edges of a part of the text, without how they look. */
function tokens(doc: Node, from: number, to: number): string {
  const said: string[] = [];
  doc.nodesBetween(from, to, (node, position) => {
    if (node.isText) said.push((node.text ?? '').slice(Math.max(0, from - position), to - position));
    else
      said.push(
        `<${node.type.name} ${JSON.stringify(node.attrs)} ${position < from ? 'open' : position - from}>`,
      );
    return true;
  });
  return said.join('');
}

function chunks(doc: Node, from: number, to: number): Chunk[] {
  const found: Chunk[] = [];
  let at = from;
  doc.nodesBetween(from, to, (node, position) => {
    if (!node.isText) return true;
    const [begin, end] = [Math.max(from, position), Math.min(to, position + node.nodeSize)];
    if (begin > at) found.push({ size: begin - at, marks: [], isText: false });
    found.push({ size: end - begin, marks: node.marks, isText: true });
    at = end;
    return false;
  });
  if (at < to) found.push({ size: to - at, marks: [], isText: false });
  return found;
}

function aligned(
  old: readonly Chunk[],
  next: readonly Chunk[],
): { size: number; one: Chunk; other: Chunk }[] {
  const parts: { size: number; one: Chunk; other: Chunk }[] = [];
  const [left, right] = [[...old], [...next]];
  for (;;) {
    const [one, other] = [left[0], right[0]];
    if (!one || !other) return parts;
    const size = Math.min(one.size, other.size);
    parts.push({ size, one, other });
    left.shift();
    right.shift();
    if (one.size > size) left.unshift({ ...one, size: one.size - size });
    if (other.size > size) right.unshift({ ...other, size: other.size - size });
  }
}
