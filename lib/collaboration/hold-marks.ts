/**
 * Every letter says for itself whether it is only suggested. The shared text knows no letters with marks, only places where
 * a mark begins and ends; when one person accepts or rejects while another writes among the same words, an end can be gone
 * on which what the other wrote relied. Here it is told which letters came to another mark by that, and which they had.
 */
import * as Y from 'yjs';
import type { Manuscript } from './manuscript.ts';
import { isSuggestionMark, parseStamp, type Stamp } from './suggestion.ts';

export type Slip = { text: Y.XmlText; at: number; length: number; mark: string; was: unknown };

type Asked = {
  /** Null where nobody accepted or rejected: nothing was to lose its mark. */
  seen: Map<number, number> | null;
  /** Whether these letters may have got the mark of a suggestion because somebody wanted it. */
  isWanted: (mark: string, stamp: Stamp, letters: string) => boolean;
};

type Change = { transaction: Y.Transaction; seen: Map<number, number> | null };
/** Letters of one item that were there before the change and still are, with the marks around them. */
type Kept = { item: Y.Item; content: string; at: number; before: unknown; now: unknown; theirs: Theirs };
/** The mark as whoever made the change has it before them, without what they had not seen. */
type Theirs = { before: unknown; now: unknown };

const seenKey = 'last';
/** A page tells what it had seen only where that is not out of proportion. */
const longestSeen = 15_000;

/** Says in the change at hand what this page has before it: nobody accepts or rejects what they have not seen. */
export function sayWhatIsSeen({ doc, seen }: Manuscript): void {
  const vector = btoa(String.fromCharCode(...Y.encodeStateVector(doc)));
  if (vector.length <= longestSeen) seen.set(seenKey, vector);
}

export function isSeen({ seen }: Manuscript, key: string | null): boolean {
  return key === seenKey && parseSeen(seen.get(seenKey)) !== null;
}

/** What whoever made the change had before them; null where it does not say. */
export function seenIn(transaction: Y.Transaction, { seen }: Manuscript): Map<number, number> | null {
  for (let item = seen._map.get(seenKey) ?? null; item; item = item.left)
    if (isFresh(item, transaction) && item.content instanceof Y.ContentAny)
      return parseSeen(item.content.arr[0]);
  return null;
}

function parseSeen(vector: unknown): Map<number, number> | null {
  if (typeof vector !== 'string') return null;
  try {
    return Y.decodeStateVector(Uint8Array.from(atob(vector), (letter) => letter.charCodeAt(0)));
  } catch {
    return null;
  }
}

/** To be asked before the transaction is over: then what is gone is forgotten. */
export function slipsIn(transaction: Y.Transaction, asked: Asked): Slip[] {
  return [...transaction.changed.keys()].flatMap((text: unknown) => {
    if (!(text instanceof Y.XmlText) || text._item?.deleted) return [];
    const { seen, isWanted } = asked;
    const change = { transaction, seen };
    return marksIn(text).flatMap((mark) =>
      seen ? unlikeSeen(text, mark, change, seen) : spilt(text, mark, change, isWanted),
    );
  });
}

/** Gives the letters back the mark that they had. */
export function mend(doc: Y.Doc, slips: readonly Slip[], origin?: unknown): void {
  doc.transact(() => {
    for (const { text, at, length, mark, was } of slips) text.format(at, length, { [mark]: was });
  }, origin);
}

/**
 * From now on this person's letters stay suggested on this page, though a colleague accepts or rejects the words around
 * them without having seen them.
 * @returns what ends it
 */
export function holdOwnMarks(manuscript: Manuscript, userId: string): () => void {
  const { doc } = manuscript;
  const hold = (transaction: Y.Transaction) => {
    if (transaction.local) return;
    const seen = seenIn(transaction, manuscript);
    if (!seen) return;
    const slips = slipsIn(transaction, { seen, isWanted: () => true });
    const own = slips.filter(({ was }) => stampOf(was)?.by === userId);
    if (own.length > 0) mend(doc, own, holdOwnMarks);
  };
  doc.on('afterTransaction', hold);
  return () => doc.off('afterTransaction', hold);
}

function marksIn(text: Y.XmlText): string[] {
  const marks = new Set<string>();
  for (let item = text._start; item; item = item.right)
    if (item.content instanceof Y.ContentFormat && isSuggestionMark(item.content.key))
      marks.add(item.content.key);
  return [...marks];
}

/** Letters that whoever settled had not seen, or did not change, and whose mark is another; and those that they did change and whose is not. */
function unlikeSeen(text: Y.XmlText, mark: string, change: Change, seen: Map<number, number>): Slip[] {
  return runsOf(text, mark, change).flatMap(({ kept }) =>
    kept.flatMap(({ item, content, at, before, now, theirs }) => {
      const known = Math.min(content.length, Math.max(0, (seen.get(item.id.client) ?? 0) - item.id.clock));
      const wanted = isSame(theirs.before, theirs.now) ? before : theirs.now;
      return [
        { text, at, length: known, mark, was: wanted },
        { text, at: at + known, length: content.length - known, mark, was: before },
      ].filter(({ length, was }) => length > 0 && !isSame(was, now));
    }),
  );
}

/** Letters that are suggested only because the end of a suggestion before them is gone. */
function spilt(text: Y.XmlText, mark: string, change: Change, isWanted: Asked['isWanted']): Slip[] {
  return runsOf(text, mark, change).flatMap(({ kept, isClosed }) => {
    const gained = kept.filter(({ before, now }) => now !== null && !isSame(before, now));
    const stamp = stampOf(gained[0]?.now);
    const letters = gained.map(({ content }) => content).join('');
    if (isClosed || !stamp || isWanted(mark, stamp, letters)) return [];
    return gained.map(({ at, content, before }) => ({ text, at, length: content.length, mark, was: before }));
  });
}

/** The letters between two places where the mark is another now, and whether the second came with the change. */
function runsOf(
  text: Y.XmlText,
  mark: string,
  { transaction, seen }: Change,
): { kept: Kept[]; isClosed: boolean }[] {
  const runs: { kept: Kept[]; isClosed: boolean }[] = [{ kept: [], isClosed: false }];
  let [before, now]: unknown[] = [null, null];
  let theirs: Theirs = { before: null, now: null };
  let at = 0;
  for (let item = text._start; item; item = item.right) {
    const { content } = item;
    const isNew = isFresh(item, transaction);
    const wasThere = !isNew && (!item.deleted || Y.isDeleted(transaction.deleteSet, item.id));
    const run = runs.at(-1);
    if (content instanceof Y.ContentFormat && content.key === mark) {
      const isTheirs = isNew || item.id.clock < (seen?.get(item.id.client) ?? 0);
      if (wasThere) before = content.value;
      if (wasThere && isTheirs) theirs = { ...theirs, before: content.value };
      if (item.deleted) continue;
      now = content.value;
      if (isTheirs) theirs = { ...theirs, now };
      if (run) run.isClosed = isNew;
      runs.push({ kept: [], isClosed: false });
    } else if (!item.deleted && item.countable) {
      if (wasThere && content instanceof Y.ContentString)
        run?.kept.push({ item, content: content.str, at, before, now, theirs });
      at += item.length;
    }
  }
  return runs;
}

function isFresh({ id }: Y.Item, { beforeState }: Y.Transaction): boolean {
  return id.clock >= (beforeState.get(id.client) ?? 0);
}

function isSame(one: unknown, other: unknown): boolean {
  return stampOf(one)?.id === stampOf(other)?.id;
}

function stampOf(value: unknown): Stamp | null {
  if (value === null || typeof value !== 'object') return null;
  const { id, by, at }: Record<string, unknown> = { ...value };
  return parseStamp({ id, by, at });
}
