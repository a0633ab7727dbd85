/** Changes to the fields of a manuscript, each as small as it can be, so that what others type at the same time stays. */

import * as Y from 'yjs';
import type { RevisionFields } from '../article/article.ts';
import { type Block, type Body, emptyBody } from '../body/body.ts';
import { slugFrom } from '../language/slug.ts';
import type { PhotoUse } from '../photo/photo-use.ts';
import { type Passage, passagesOf, toNode } from './body-nodes.ts';
import { listFields, type Manuscript, textFields } from './manuscript.ts';
import { saysSame } from './says-same.ts';

export type ManuscriptChange = Partial<RevisionFields> & { editionId?: string };

/** Puts the change into the manuscript in one transaction of this origin. A slug that the headline gives follows it from then on. */
export function writeManuscript(
  manuscript: Manuscript,
  change: ManuscriptChange,
  options: { origin?: unknown; slugFollows: boolean },
): void {
  const { doc, texts, lists, entries } = manuscript;
  doc.transact(() => {
    for (const field of textFields) {
      const text = change[field];
      if (text !== undefined) retype(texts[field], text);
    }
    for (const field of listFields) {
      const list = change[field];
      if (list !== undefined) relist(lists[field], list);
    }
    const set = (name: string, value: unknown) => {
      if (value !== undefined && !saysSame(entries.get(name), value)) entries.set(name, value);
    };
    set('editionId', change.editionId);
    set('sectionId', change.sectionId);
    set('agencyId', change.agencyId);
    set('timeLine', change.timeLine === undefined ? undefined : (change.timeLine?.toISOString() ?? null));
    set('noByline', change.noByline);
    const { slug } = change;
    const follows = options.slugFollows && (slug === '' || slug === slugFrom(texts.headline.toString()));
    set('slug', slug !== undefined && follows ? null : slug);
    for (const use of change.photoUses ?? []) putPhotoUse(manuscript.photos, use);
    if (change.body !== undefined) rewrite(manuscript.body, change.body);
  }, options.origin);
}

/** What differs between two rows of things: from where, how many go, and which come. */
export function difference<Thing>(
  before: ArrayLike<Thing>,
  after: ArrayLike<Thing>,
  same: (one: Thing | undefined, other: Thing | undefined) => boolean,
): { index: number; removed: number; added: number } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && same(before[start], after[start])) start += 1;
  let end = 0;
  while (end < shorter - start && same(before[before.length - 1 - end], after[after.length - 1 - end]))
    end += 1;
  return { index: start, removed: before.length - start - end, added: after.length - start - end };
}

function retype(text: Y.Text, next: string): void {
  const before = text.toString();
  if (before === next) return;
  const { index, removed, added } = wholeLetters(before, next);
  if (removed > 0) text.delete(index, removed);
  if (added > 0) text.insert(index, next.slice(index, index + added));
}

function wholeLetters(before: string, next: string): { index: number; removed: number; added: number } {
  let { index, removed, added } = difference(before, next, (one, other) => one === other);
  // Half a character is none: a pair stays together.
  const splits = (value: string, at: number) => /[\udc00-\udfff]/.test(value[at] ?? '') && at > 0;
  if (splits(before, index) || splits(next, index)) {
    index -= 1;
    removed += 1;
    added += 1;
  }
  if (splits(before, index + removed) || splits(next, index + added)) {
    removed += 1;
    added += 1;
  }
  return { index, removed, added };
}

function relist(list: Y.Array<unknown>, next: readonly unknown[]): void {
  const { index, removed, added } = difference(list.toArray(), next, saysSame);
  if (removed > 0) list.delete(index, removed);
  if (added > 0) list.insert(index, next.slice(index, index + added));
}

/** Uses are never taken out: one without a place in the body is not part of the story, and comes back with its place. */
function putPhotoUse(photos: Y.Map<unknown>, use: PhotoUse): void {
  const { key, caption, altText, ...rest } = use;
  const known = photos.get(key);
  const map: Y.Map<unknown> = known instanceof Y.Map ? known : new Y.Map();
  if (map !== known) {
    map.set('caption', new Y.Text(caption));
    map.set('altText', new Y.Text(altText));
    for (const [name, value] of Object.entries(rest)) map.set(name, value);
    photos.set(key, map);
    return;
  }
  for (const [name, text] of [
    ['caption', caption],
    ['altText', altText],
  ] as const) {
    const found = map.get(name);
    if (found instanceof Y.Text) retype(found, text);
    else map.set(name, new Y.Text(text));
  }
  for (const [name, value] of Object.entries(rest)) if (!saysSame(map.get(name), value)) map.set(name, value);
}

/**
 * Blocks that stay are not touched; of one that was changed in its words alone only these. What is suggested stays
 * where the block that it is about does.
 */
function rewrite(fragment: Y.XmlFragment, body: Body): void {
  const all = passagesOf(fragment);
  if (all.length > 0 && saysSame(bodyOf(all), body.content)) return;
  const passages = all.filter(({ blocks }) => blocks.length > 0);
  const before = passages.map(({ blocks }) => (blocks.length === 1 ? (blocks[0] ?? null) : null));
  const { index, removed, added } = difference<Block | null>(before, body.content, saysSame);
  const next = body.content.slice(index, index + added);
  if (removed === added && next.every((block, at) => rewriteBlock(passages[index + at], block))) return;
  const placeOf = (element: Y.XmlElement | undefined) =>
    element ? fragment.toArray().indexOf(element) : fragment.length;
  const at = placeOf(passages[index]?.elements[0]);
  for (const { elements } of passages.slice(index, index + removed))
    for (const element of elements) fragment.delete(placeOf(element), 1);
  if (added > 0) fragment.insert(Math.min(at, fragment.length), next.map(toNode));
}

function bodyOf(passages: readonly Passage[]): Block[] {
  const blocks = passages.flatMap((passage) => passage.blocks);
  return blocks.length > 0 ? blocks : emptyBody.content;
}

/** @returns whether the passage could be brought to the block by changing plain words */
function rewriteBlock(passage: Passage | undefined, block: Block): boolean {
  const [node, ...more] = passage?.elements ?? [];
  const [same] = passage?.blocks ?? [];
  if (!node || !same || more.length > 0 || node.nodeName !== block.type) return false;
  if (saysSame(same, block)) return true;
  const [text, ...others] = node.toArray();
  const content = 'content' in block ? (block.content ?? []) : [];
  const [run, ...runs] = content;
  const isPlain = run?.type === 'text' && !('marks' in run && run.marks?.length) && runs.length === 0;
  if (!(text instanceof Y.XmlText) || others.length > 0 || !isPlain || run?.type !== 'text') return false;
  const kept = keptLetters(text);
  if (!kept || !saysSame({ ...same, content: null }, { ...block, content: null })) return false;
  retypeAround(text, kept, run.text);
  return true;
}

/** Where the letters stand that are not suggested; null when some of them have a format. */
function keptLetters(text: Y.XmlText): number[] | null {
  const runs: { insert: unknown; attributes?: object }[] = text.toDelta();
  const kept: number[] = [];
  let at = 0;
  for (const { insert, attributes = {} } of runs) {
    if (typeof insert !== 'string') return null;
    const { length } = insert;
    const isInserted = 'inserted' in attributes;
    if (!isInserted && Object.keys(attributes).some((name) => name !== 'deleted')) return null;
    if (!isInserted) kept.push(...Array.from({ length }, (_, index) => at + index));
    at += length;
  }
  return kept;
}

function retypeAround(text: Y.XmlText, kept: readonly number[], next: string): void {
  const all: string = text
    .toDelta()
    .map(({ insert }: { insert: unknown }) => (typeof insert === 'string' ? insert : ''))
    .join('');
  const before = kept.map((at) => all[at] ?? '').join('');
  const { index, removed, added } = wholeLetters(before, next);
  const place = kept[index] ?? text.length;
  for (const at of kept.slice(index, index + removed).reverse()) text.delete(at, 1);
  if (added > 0) text.insert(place, next.slice(index, index + added), {});
}
