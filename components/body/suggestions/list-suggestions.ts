/** What is suggested in a text, one entry for each suggestion, in the order of the text. */
import type { Node } from '@tiptap/pm/model';
import {
  isRestyled,
  nodeNotes,
  parseWas,
  restyledFormats,
  type Stamp,
} from '#lib/collaboration/suggestion.ts';
import { noteOf, stampOf } from './pieces.ts';

export type Listed = Stamp & {
  from: number;
  to: number;
  /** Words that would come, and words that would go. */
  added: string;
  removed: string;
  formats: ('bold' | 'italic' | 'link')[];
  /** What happens to which kinds of block. */
  blocks: { kind: 'added' | 'removed' | 'becomes'; type: string; level: unknown }[];
  boundaries: ('split' | 'joined')[];
};

const longest = 300;

export function listSuggestions(doc: Node): Listed[] {
  const found = new Map<string, Listed>();
  const entry = (stamp: Stamp, from: number, to: number): Listed => {
    const known = found.get(stamp.id) ?? begin(stamp, from, to);
    known.to = Math.max(known.to, to);
    found.set(stamp.id, known);
    return known;
  };
  doc.descendants((node, position) => {
    const end = position + node.nodeSize;
    if (node.isText) listWords(node, position, end, entry);
    else listBlock(node, position, end, entry);
  });
  return [...found.values()];
}

type Entry = (stamp: Stamp, from: number, to: number) => Listed;

function begin({ id, by, at }: Stamp, from: number, to: number): Listed {
  return { id, by, at, from, to, added: '', removed: '', formats: [], blocks: [], boundaries: [] };
}

function listWords(node: Node, from: number, to: number, entry: Entry): void {
  for (const mark of node.marks) {
    const stamp = stampOf(mark);
    if (!stamp) continue;
    const { name } = mark.type;
    const listed = entry(stamp, from, to);
    if (name === 'inserted') listed.added = `${listed.added}${node.text ?? ''}`.slice(0, longest);
    else if (name === 'deleted') listed.removed = `${listed.removed}${node.text ?? ''}`.slice(0, longest);
    else if (isRestyled(name) && !listed.formats.includes(restyledFormats[name]))
      listed.formats.push(restyledFormats[name]);
  }
}

function listBlock(node: Node, from: number, to: number, entry: Entry): void {
  for (const name of nodeNotes) {
    const note = noteOf(node, name);
    if (!note) continue;
    const isBoundary = name === 'split' || name === 'joined';
    const listed = entry(note, from, isBoundary ? from + 1 : to);
    const said = { type: node.type.name, level: node.attrs.level };
    if (name === 'split' || name === 'joined') listed.boundaries.push(name);
    else if (name === 'inserted') listed.blocks.push({ kind: 'added', ...said });
    else if (name === 'deleted') listed.blocks.push({ kind: 'removed', ...said });
    else if (parseWas(note.rest)) listed.blocks.push({ kind: 'becomes', ...said });
  }
}

/** The suggestion at a place, the one that begins last where several are. */
export function suggestionAt(doc: Node, position: number, listed: readonly Listed[]): Listed | null {
  const ids = new Set<string>();
  const place = doc.resolve(Math.min(position, doc.content.size));
  for (const node of [place.nodeBefore, place.nodeAfter])
    for (const mark of node?.isInline ? node.marks : []) {
      const stamp = stampOf(mark);
      if (stamp) ids.add(stamp.id);
    }
  const words = listed.filter(({ id }) => ids.has(id)).at(-1);
  if (words) return words;
  const around = [
    place.nodeAfter,
    ...Array.from({ length: place.depth }, (_, depth) => place.node(place.depth - depth)),
  ];
  for (const node of around)
    for (const name of nodeNotes) {
      const note = node && !node.isText ? noteOf(node, name) : null;
      const found = note && listed.find(({ id }) => id === note.id);
      if (found) return found;
    }
  return null;
}
