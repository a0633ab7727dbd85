/** A change in a line of the surface -> the shared texts of that line. A text that others may write in is never replaced. */
import type { Fragment, Mark, Node } from '@tiptap/pm/model';
import * as Y from 'yjs';
import { toChildren } from '#lib/collaboration/body-nodes.ts';
import { nodeIn } from './changes.ts';
import { type Difference, differences } from './differences.ts';
import { cutRuns, indexBehind, whereAre } from './letters.ts';
import { markName } from './read-shared.ts';
import { type ShownNode, type ShownPart, type ShownText, sizeOf } from './shown.ts';
import { writeAttributes } from './write-attributes.ts';

type Placed = { part: ShownPart; from: number; to: number };

/** @param caret where it is in the new line */
export function writeLine(shown: ShownNode, now: Node, caret: number | null): void {
  const { type: line, node: was } = shown;
  if (!line) return;
  const parts = placed(shown.parts);
  const found = differences(was, now, caret);
  writeMarks(parts, was, now, found);
  for (const difference of [...found].reverse()) writeDifference(line, parts, now, difference);
}

function placed(parts: readonly ShownPart[]): Placed[] {
  let at = 0;
  return parts.map((part) => {
    const from = at;
    at += sizeOf(part);
    return { part, from, to: at };
  });
}

/** Marks of the letters that stay. */
function writeMarks(parts: readonly Placed[], was: Node, now: Node, found: readonly Difference[]): void {
  let [old, current] = [0, 0];
  const upTo = (end: number) => {
    while (old < end) {
      const [one, other] = [nodeIn(was, old), nodeIn(now, current)];
      if (!one || !other) return;
      const length = Math.min(end - old, one.left, other.left);
      if (one.node.isText && one.node.marks !== other.node.marks)
        writeMarksOf(parts, old, old + length, one.node.marks, other.node.marks);
      old += length;
      current += length;
    }
  };
  for (const difference of found) {
    upTo(difference.old.from);
    [old, current] = [difference.old.to, difference.now.to];
  }
  upTo(was.content.size);
}

function writeMarksOf(
  parts: readonly Placed[],
  from: number,
  to: number,
  was: readonly Mark[],
  now: readonly Mark[],
): void {
  const taken = was.filter((mark) => !now.some(({ type }) => type === mark.type));
  const given = now.filter((mark) => !mark.isInSet(was));
  if (taken.length === 0 && given.length === 0) return;
  const attributes = {
    ...Object.fromEntries(taken.map(({ type }) => [type.name, null])),
    ...toAttributes(given),
  };
  for (const { part, from: begin } of parts)
    if (part.kind === 'text')
      for (const { index, length } of whereAre(part.type, cutRuns(part.runs, from - begin, to - begin)))
        part.type.format(index, length, withHashes(part.type, attributes));
}

function toAttributes(marks: readonly Mark[]): Record<string, unknown> {
  return Object.fromEntries(marks.map(({ type, attrs }) => [type.name, attrs]));
}

/** A mark that is taken away is so under every name that the text has for it. */
function withHashes(text: Y.XmlText, attributes: Record<string, unknown>): Record<string, unknown> {
  const names = new Set<string>();
  for (let item = text._start; item; item = item.right)
    if (item.content instanceof Y.ContentFormat && !item.deleted) names.add(item.content.key);
  const hashed = [...names].filter((name) => name !== markName(name) && attributes[markName(name)] === null);
  return { ...attributes, ...Object.fromEntries(hashed.map((name) => [name, null])) };
}

function writeDifference(
  line: Y.XmlElement | Y.XmlFragment,
  parts: readonly Placed[],
  now: Node,
  { old, now: { from, to } }: Difference,
): void {
  const content = now.content.cut(from, to);
  if (changedInPlace(parts, old, content)) return;
  for (const { part, from: begin, to: end } of parts) {
    if (part.kind === 'text') {
      const runs = cutRuns(part.runs, old.from - begin, old.to - begin);
      for (const { index, length } of whereAre(part.type, runs).reverse()) part.type.delete(index, length);
    } else if (old.from <= begin && end <= old.to && part.type) remove(part.type);
  }
  insert(line, parts, old.from, content);
}

/** A node in the line that only says something else now. */
function changedInPlace(parts: readonly Placed[], old: Difference['old'], content: Fragment): boolean {
  const here = parts.find(({ part, from, to }) => part.kind === 'node' && from === old.from && to === old.to);
  const [only] = content.content;
  if (here?.part.kind !== 'node' || content.childCount !== 1 || only?.type !== here.part.node.type)
    return false;
  writeAttributes(here.part, only);
  return true;
}

function insert(
  line: Y.XmlElement | Y.XmlFragment,
  parts: readonly Placed[],
  at: number,
  content: Fragment,
): void {
  if (content.size === 0) return;
  const text = textAt(parts, at);
  if (!text) {
    const left = parts.filter(({ part, to }) => part.kind === 'node' && to <= at).at(-1)?.part;
    insertAfter(line, left ?? null, typesOf(content.content));
    return;
  }
  const { part, from } = text;
  const index = indexBehind(part.type, part.runs, at - from);
  if (content.content.some((node) => !node.isText)) insertNodes(part.type, index, content.content);
  else insertWords(part.type, index, content.content);
}

function insertWords(text: Y.XmlText, index: number, words: readonly Node[]): void {
  let at = index;
  for (const node of words) {
    text.insert(at, (node.text ?? '').toWellFormed(), toAttributes(node.marks));
    at += node.nodeSize;
  }
}

/** The text that holds the place: the one whose letters it is behind, else the one it is at the beginning of. */
function textAt(parts: readonly Placed[], at: number): { part: ShownText; from: number } | null {
  const touching = parts.flatMap(({ part, from, to }) =>
    part.kind === 'text' && from <= at && at <= to && part.type._item?.deleted === false
      ? [{ part, from }]
      : [],
  );
  return touching.find(({ from, part }) => from < at && part.size > 0) ?? touching[0] ?? null;
}

/** Nodes in the middle of a text: the shorter of its halves is written anew on their other side. */
function insertNodes(text: Y.XmlText, index: number, nodes: readonly Node[]): void {
  const { parent: line } = text;
  if (!(line instanceof Y.XmlFragment)) return;
  const place = indexOf(line, text);
  const isLeft = index < text.length - index;
  const half = isLeft ? { from: 0, to: index } : { from: index, to: text.length };
  const copied = deltaOf(text, half.from, half.to);
  const copy = copied.length > 0 ? [new Y.XmlText()] : [];
  for (const one of copy) one.applyDelta(copied);
  const first = nodes.findIndex((node) => !node.isText);
  const words = isLeft ? [] : nodes.slice(0, first);
  if (isLeft) line.insert(place, [...copy, ...typesOf(nodes)]);
  else line.insert(place + 1, [...typesOf(nodes.slice(first)), ...copy]);
  text.delete(half.from, half.to - half.from);
  insertWords(text, index, words);
}

function deltaOf(text: Y.XmlText, from: number, to: number): object[] {
  const delta: { insert: unknown; attributes?: Record<string, unknown> }[] = text.toDelta();
  let at = 0;
  return delta.flatMap(({ insert: said, attributes }) => {
    const begin = at;
    at += typeof said === 'string' ? said.length : 1;
    const words =
      typeof said === 'string' ? said.slice(Math.max(0, from - begin), Math.max(0, to - begin)) : '';
    return words === '' ? [] : [{ insert: words, ...(attributes && { attributes }) }];
  });
}

function typesOf(nodes: readonly Node[]): (Y.XmlElement | Y.XmlText)[] {
  return toChildren(nodes.map((node): object => node.toJSON()));
}

/** Behind a part, wherever it stands, or at the beginning. */
export function insertAfter(
  parent: Y.XmlFragment,
  left: ShownPart | null,
  types: (Y.XmlElement | Y.XmlText)[],
): void {
  const place = left?.type?.parent;
  if (place instanceof Y.XmlFragment) place.insert(indexOf(place, left?.type) + 1, types);
  else parent.insert(0, types);
}

function indexOf(parent: Y.XmlFragment, type: unknown): number {
  return parent.toArray().findIndex((child: unknown) => child === type);
}

export function remove(type: Y.XmlElement | Y.XmlFragment): void {
  const { parent } = type;
  const index = parent instanceof Y.XmlFragment ? indexOf(parent, type) : -1;
  if (parent instanceof Y.XmlFragment && index >= 0) parent.delete(index, 1);
}
