/**
 * What a suggestion looks like in the shared text. Words carry marks, everything else attributes; each says whose it is
 * and since when. A body of a story has neither: its schema knows no such mark, so that none can get into a revision.
 */
import { isSafeLink } from '../body/safe-link.ts';
import { isId } from '../platform/is-id.ts';
import type { PlainNode } from './body-nodes.ts';

/** Pieces with one id are one suggestion: they are accepted or rejected together. */
export type Stamp = { id: string; by: string; at: number };

/** Milliseconds; a clock of a device may be wrong, but not by decades. */
const earliest = Date.UTC(2020, 0);
const latest = Date.UTC(2100, 0);

/** Null when it is none: it lacks something, says more than that, or says what cannot be. */
export function parseStamp(told: unknown): Stamp | null {
  if (typeof told !== 'object' || told === null || Object.keys(told).length !== 3) return null;
  if (!('id' in told && 'by' in told && 'at' in told)) return null;
  const { id, by, at } = told;
  if (typeof id !== 'string' || !/^[a-z0-9]{8,16}$/.test(id) || !isId(by)) return null;
  if (typeof at !== 'number' || !Number.isInteger(at) || at < earliest || at > latest) return null;
  return { id, by, at };
}

/** Words that are not there yet, and words that are to go. */
export const wordMarks = ['inserted', 'deleted'] as const;

/** Of which format a mark holds what was before: empty for none, an address for a link. */
export const restyledFormats = {
  restyledBold: 'bold',
  restyledItalic: 'italic',
  restyledLink: 'link',
} as const;
export type RestyledMark = keyof typeof restyledFormats;
export const restyledMarks: readonly RestyledMark[] = ['restyledBold', 'restyledItalic', 'restyledLink'];

/**
 * On nodes. `split`: the boundary before it is not there yet; `joined`: it is to go; `retyped`: what it was before.
 * Each is a text, because only texts are compared by what they say wherever the shared document is read.
 */
export const nodeNotes = ['inserted', 'deleted', 'split', 'joined', 'retyped'] as const;
export type NodeNote = (typeof nodeNotes)[number];

/** What a block was before it became another. */
export type WasNode = { type: string; attrs: Record<string, unknown> };
const longestNote = 6000;

export function toNote({ id, by, at }: Stamp, rest = ''): string {
  return `${id} ${by} ${at}${rest === '' ? '' : ` ${rest}`}`;
}

/** Null when it is none. */
export function parseNote(note: unknown): (Stamp & { rest: string }) | null {
  if (typeof note !== 'string' || note.length > longestNote) return null;
  const [, id, by, at, rest = ''] = /^(\S+) (\S+) (\d+)(?: (.*))?$/s.exec(note) ?? [];
  const stamp = parseStamp({ id, by, at: Number(at) });
  return stamp && { ...stamp, rest };
}

/** How many levels a division went through: a paragraph alone, or the item that it stands in. */
export function depthOf(rest: string): 1 | 2 {
  return rest === '2' ? 2 : 1;
}

export function parseWas(rest: string): WasNode | null {
  try {
    const told: unknown = JSON.parse(rest);
    return isWasNode(told) ? told : null;
  } catch {
    return null;
  }
}

function isWasNode(told: unknown): told is WasNode {
  if (typeof told !== 'object' || told === null || Object.keys(told).length !== 2) return false;
  if (!('type' in told && 'attrs' in told)) return false;
  const { type, attrs } = told;
  const isName = typeof type === 'string' && type !== '' && type.length <= 60;
  return isName && typeof attrs === 'object' && attrs !== null && !Array.isArray(attrs);
}

export function isNodeNote(name: string): name is NodeNote {
  return nodeNotes.some((note) => note === name);
}

export function isSuggestionMark(name: string): boolean {
  return wordMarks.some((mark) => mark === name) || isRestyled(name);
}

export function isRestyled(name: string): name is RestyledMark {
  return restyledMarks.some((mark) => mark === name);
}

/** The node as if nobody had suggested anything about it: nothing comes and nothing goes. Null when a note is none. */
export function withoutNotes(node: PlainNode): PlainNode | null {
  const { attrs, marks, content, ...rest } = node;
  const noted = Object.entries(attrs ?? {});
  if (!noted.every(([name, note]) => !isNodeNote(name) || isLawfulNote(name, note))) return null;
  if (!(marks ?? []).every((mark) => !isSuggestionMark(mark.type) || isLawfulMark(mark))) return null;
  const children = content?.map(withoutNotes);
  if (children?.some((child) => child === null)) return null;
  const ownAttrs = Object.fromEntries(noted.filter(([name]) => !isNodeNote(name)));
  const ownMarks = marks?.filter(({ type }) => !isSuggestionMark(type)) ?? [];
  return {
    ...rest,
    ...(Object.keys(ownAttrs).length > 0 && { attrs: ownAttrs }),
    ...(ownMarks.length > 0 && { marks: ownMarks }),
    ...(children && { content: children.filter((child) => child !== null) }),
  };
}

function isLawfulNote(name: NodeNote, note: unknown): boolean {
  const parsed = parseNote(note);
  if (!parsed) return false;
  if (name === 'retyped') return parseWas(parsed.rest) !== null;
  if (name === 'split' || name === 'joined') return parsed.rest === '' || parsed.rest === '2';
  return parsed.rest === '';
}

function isLawfulMark({ type, attrs }: { type: string; attrs?: Record<string, unknown> }): boolean {
  if (!isRestyled(type)) return parseStamp(attrs) !== null;
  const { was, ...stamp } = attrs ?? {};
  return parseStamp(stamp) !== null && isLawfulWas(type, was);
}

function isLawfulWas(type: RestyledMark, was: unknown): boolean {
  if (typeof was !== 'string') return false;
  if (type !== 'restyledLink') return was === '' || was === 'on';
  return was === '' || (was.length <= 2000 && isSafeLink(was));
}
