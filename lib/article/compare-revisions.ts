/** What changed between two states of a story: its fields, its words, its blocks and its photos. */
import { diffArrays } from 'diff';
import { inlineText } from '../body/blocks/text.ts';
import type { Block } from '../body/body.ts';
import { runsOf } from '../body/runs.ts';
import type { PhotoUse } from '../photo/photo-use.ts';
import type { RevisionFields } from './article.ts';

/** A stretch of words that is in both, only in the older, or only in the newer. */
export type Words = { text: string; kind: 'same' | 'gone' | 'new' };

/** A block with its place in the older and in the newer text. */
export type ComparedBlock = {
  from: { index: number; block: Block } | null;
  to: { index: number; block: Block } | null;
  /** It stands among other blocks than before. */
  moved: boolean;
  /** What became of its words; null where they are the same, or there are none to compare. */
  words: Words[] | null;
  /** Its words are the same; bold, italic, links, levels or the like are not. */
  dressed: boolean;
};

export type ComparedText = { field: TextField; words: Words[] };
export type ComparedList = { field: ListField; gone: string[]; added: string[]; reordered: boolean };
export type ComparedPhoto = {
  key: string;
  from: PhotoUse | null;
  to: PhotoUse | null;
  caption: Words[] | null;
  altText: Words[] | null;
  /** Another picture stands in its place. */
  replaced: boolean;
  cropped: boolean;
};

const textFields = ['kicker', 'headline', 'standfirst', 'place', 'slug'] as const;
export type TextField = (typeof textFields)[number];
const listFields = ['credits', 'topics', 'keywords', 'section', 'agency', 'timeLine', 'noByline'] as const;
export type ListField = (typeof listFields)[number];

export type Comparison = {
  texts: ComparedText[];
  lists: ComparedList[];
  blocks: ComparedBlock[];
  photos: ComparedPhoto[];
};

export function compareRevisions(older: RevisionFields, newer: RevisionFields): Comparison {
  const texts = textFields
    .filter((field) => older[field] !== newer[field])
    .map((field) => ({ field, words: compareWords(older[field], newer[field]) }));
  const lists = listFields.flatMap((field): ComparedList[] => {
    const [before, after] = [listOf(older, field), listOf(newer, field)];
    if (before.join('\n') === after.join('\n')) return [];
    const gone = before.filter((one) => !after.includes(one));
    const added = after.filter((one) => !before.includes(one));
    return [{ field, gone, added, reordered: gone.length + added.length === 0 }];
  });
  return {
    texts,
    lists,
    blocks: compareBlocks(older.body.content, newer.body.content),
    photos: comparePhotos(older.photoUses, newer.photoUses),
  };
}

export function isSame({ texts, lists, blocks, photos }: Comparison): boolean {
  return (
    texts.length + lists.length + photos.length === 0 &&
    blocks.every(({ from, to, moved, words, dressed }) => from && to && !moved && !words && !dressed)
  );
}

/** The values of a field as lines that tell whether they are the same; who is meant by an id is for whoever prints it. */
function listOf(fields: RevisionFields, field: ListField): string[] {
  switch (field) {
    case 'credits':
      return fields.credits.map(({ role, contributorId, agencyId, position, printedAs }) =>
        [position, role, contributorId ?? '', agencyId ?? '', printedAs ?? ''].join('|'),
      );
    case 'topics':
      return fields.topicIds;
    case 'keywords':
      return fields.keywords;
    case 'section':
      return fields.sectionId === null ? [] : [fields.sectionId];
    case 'agency':
      return fields.agencyId === null ? [] : [fields.agencyId];
    case 'timeLine':
      return fields.timeLine === null ? [] : [fields.timeLine.toISOString()];
    case 'noByline':
      return fields.noByline ? ['noByline'] : [];
  }
}

/** Beyond so many differences the rest is told as gone and new; nobody would read it word by word. */
const mostEdits = 4000;

/** Words, each character of a script without spaces, each sign and each space is one piece. */
export function compareWords(older: string, newer: string): Words[] {
  const found = diffArrays(pieces(older), pieces(newer), { maxEditLength: mostEdits });
  if (!found) return [gone(older), fresh(newer)].filter(({ text }) => text !== '');
  return found.map(({ value, added, removed }) => ({
    text: value.join(''),
    kind: added ? 'new' : removed ? 'gone' : 'same',
  }));
}

const gone = (text: string): Words => ({ text, kind: 'gone' });
const fresh = (text: string): Words => ({ text, kind: 'new' });

function pieces(text: string): string[] {
  return (
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}’'-]+|\s+|[\s\S]/gu) ??
    []
  );
}

/** The words of a block, a line for each of its lines, its notes among them. */
export function wordsOf(block: Block): string {
  if (block.type === 'embed') return block.attrs.url;
  return runsOf(block)
    .map((run) => {
      const notes = (run ?? []).flatMap((part) => (part.type === 'footnote' ? [`[${part.attrs.text}]`] : []));
      return [inlineText(run), ...notes].join(' ');
    })
    .join('\n');
}

/** How alike two blocks must be to be one that was changed. */
const alike = 0.45;
/** Among more unmatched blocks than this, only neighbours are looked at. */
const mostPairs = 40_000;

function compareBlocks(older: readonly Block[], newer: readonly Block[]): ComparedBlock[] {
  const [before, after] = [older.map(keyOf), newer.map(keyOf)];
  const partner = new Map<number, number>();
  let [from, to] = [0, 0];
  for (const { count, added, removed } of diffArrays(before, after)) {
    if (!added && !removed) for (let step = 0; step < count; step += 1) partner.set(to + step, from + step);
    if (!added) from += count;
    if (!removed) to += count;
  }
  const paired = new Set(partner.values());
  const free = {
    older: [...older.keys().filter((index) => !paired.has(index))],
    newer: [...newer.keys().filter((index) => !partner.has(index))],
  };
  pairEqual(free, before, after, partner);
  pairAlike(free, older, newer, partner);
  return inReadingOrder(older, newer, partner, longestRun(partner));
}

type Free = { older: number[]; newer: number[] };

/** The same blocks at other places. */
function pairEqual(
  free: Free,
  before: readonly string[],
  after: readonly string[],
  partner: Map<number, number>,
): void {
  const waiting = new Map<string, number[]>();
  for (const from of free.older)
    waiting.set(before[from] ?? '', [...(waiting.get(before[from] ?? '') ?? []), from]);
  const used = new Set<number>();
  for (const to of free.newer) {
    const from = waiting.get(after[to] ?? '')?.shift();
    if (from === undefined) continue;
    partner.set(to, from);
    used.add(from);
  }
  free.newer = free.newer.filter((to) => !partner.has(to));
  free.older = free.older.filter((from) => !used.has(from));
}

function pairAlike(
  free: Free,
  older: readonly Block[],
  newer: readonly Block[],
  partner: Map<number, number>,
) {
  const isWide = free.older.length * free.newer.length > mostPairs;
  const bags = new Map<Block, Map<string, number>>();
  const bagOf = (block: Block) => {
    const known = bags.get(block) ?? bag(block);
    bags.set(block, known);
    return known;
  };
  const pairs = free.newer.flatMap((to) =>
    free.older
      .filter((from) => !isWide || Math.abs(from - to) < 50)
      .flatMap((from) => {
        const [one, other] = [older[from], newer[to]];
        if (!one || !other || one.type !== other.type) return [];
        const likeness = overlap(bagOf(one), bagOf(other));
        return likeness >= alike ? [{ from, to, likeness }] : [];
      }),
  );
  // Those most alike first; among equals, those that stand nearest to each other.
  pairs.sort((a, b) => b.likeness - a.likeness || Math.abs(a.from - a.to) - Math.abs(b.from - b.to));
  const used = new Set<number>();
  for (const { from, to } of pairs) {
    if (partner.has(to) || used.has(from)) continue;
    partner.set(to, from);
    used.add(from);
  }
}

/** Of the pairs, in the newer order, the most that also follow each other in the older. */
function longestRun(partner: ReadonlyMap<number, number>): Set<number> {
  const order = [...partner].sort(([a], [b]) => a - b);
  const tails: number[] = [];
  const before: (number | undefined)[] = [];
  order.forEach(([, from], index) => {
    let low = 0;
    for (let high = tails.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((order[tails[middle] ?? 0]?.[1] ?? 0) < from) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? tails[low - 1] : undefined;
    tails[low] = index;
  });
  const run = new Set<number>();
  for (let index = tails.at(-1); index !== undefined; index = before[index]) run.add(order[index]?.[0] ?? -1);
  return run;
}

/** The newer text from top to bottom; what is gone stands where it stood, after what came before it. */
function inReadingOrder(
  older: readonly Block[],
  newer: readonly Block[],
  partner: ReadonlyMap<number, number>,
  inOrder: ReadonlySet<number>,
): ComparedBlock[] {
  const kept = new Set(partner.values());
  const lost = older
    .keys()
    .filter((index) => !kept.has(index))
    .toArray();
  const compared: ComparedBlock[] = [];
  const loseBefore = (end: number) => {
    while ((lost[0] ?? Number.POSITIVE_INFINITY) < end) {
      const index = lost.shift() ?? 0;
      const block = older[index];
      if (block)
        compared.push({ from: { index, block }, to: null, moved: false, words: null, dressed: false });
    }
  };
  newer.forEach((block, index) => {
    const from = partner.get(index);
    const former = from === undefined ? undefined : older[from];
    if (from !== undefined && inOrder.has(index)) loseBefore(from);
    if (from === undefined || !former) {
      compared.push({ from: null, to: { index, block }, moved: false, words: null, dressed: false });
      return;
    }
    const isSame = keyOf(former) === keyOf(block);
    const [before, after] = isSame ? ['', ''] : [wordsOf(former), wordsOf(block)];
    compared.push({
      from: { index: from, block: former },
      to: { index, block },
      moved: !inOrder.has(index),
      words: before === after ? null : compareWords(before, after),
      dressed: !isSame && before === after,
    });
  });
  loseBefore(Number.POSITIVE_INFINITY);
  return compared;
}

const keyOf = (block: Block) => JSON.stringify(block);

function bag(block: Block): Map<string, number> {
  const words = new Map<string, number>();
  const text = block.type === 'photo' || block.type === 'relatedStory' ? keyOf(block) : wordsOf(block);
  for (const piece of pieces(text)) if (piece.trim() !== '') words.set(piece, (words.get(piece) ?? 0) + 1);
  return words;
}

/** Twice what both have, by what they have together. */
function overlap(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  const size = (words: ReadonlyMap<string, number>) => words.values().reduce((sum, count) => sum + count, 0);
  const both = one.entries().reduce((sum, [word, count]) => sum + Math.min(count, other.get(word) ?? 0), 0);
  const all = size(one) + size(other);
  return all === 0 ? 1 : (2 * both) / all;
}

function comparePhotos(older: readonly PhotoUse[], newer: readonly PhotoUse[]): ComparedPhoto[] {
  const keys = new Set([...older, ...newer].map(({ key }) => key));
  return [...keys].flatMap((key): ComparedPhoto[] => {
    const from = older.find((use) => use.key === key) ?? null;
    const to = newer.find((use) => use.key === key) ?? null;
    const changed = (field: 'caption' | 'altText') =>
      from && to && from[field] !== to[field] ? compareWords(from[field], to[field]) : null;
    const compared: ComparedPhoto = {
      key,
      from,
      to,
      caption: changed('caption'),
      altText: changed('altText'),
      replaced: from !== null && to !== null && from.photoId !== to.photoId,
      cropped: JSON.stringify(from?.crop ?? null) !== JSON.stringify(to?.crop ?? null),
    };
    const { caption, altText, replaced, cropped } = compared;
    return from === null || to === null || caption || altText || replaced || cropped ? [compared] : [];
  });
}
