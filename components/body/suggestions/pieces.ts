/** What of a document is suggested, and by whom, as the commands of the writing surface ask it. */
import type { Attrs, Mark, Node } from '@tiptap/pm/model';
import {
  type NodeNote,
  nodeNotes,
  parseNote,
  parseStamp,
  type Stamp,
} from '#lib/collaboration/suggestion.ts';

export type Suggester = { by: string; now: () => number; newId: () => string };

export function stampOf(mark: Mark | undefined): Stamp | null {
  if (!mark) return null;
  const { id, by, at } = mark.attrs;
  return parseStamp({ id, by, at });
}

export function markNamed(node: Node, name: string): Mark | undefined {
  return node.marks.find(({ type }) => type.name === name);
}

export function noteOf(node: Node, name: NodeNote): (Stamp & { rest: string }) | null {
  return parseNote(node.attrs[name]);
}

/** Whose the words or the node are, where they are not there yet. */
export function insertedBy(node: Node): string | null {
  return (node.isText ? stampOf(markNamed(node, 'inserted')) : noteOf(node, 'inserted'))?.by ?? null;
}

export function isDeleted(node: Node): boolean {
  return node.isText ? markNamed(node, 'deleted') !== undefined : noteOf(node, 'deleted') !== null;
}

/** Attributes without what is suggested. */
export function bareAttrs(attrs: Attrs): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(attrs).map(([name, value]) => [name, isNote(name) ? null : value]),
  );
}

export function notesOf(attrs: Attrs): Record<string, unknown> {
  return Object.fromEntries(Object.entries(attrs).filter(([name]) => isNote(name)));
}

function isNote(name: string): boolean {
  return nodeNotes.some((note) => note === name);
}
