/** Changes to the fields of a manuscript, each as small as it can be, so that what others type at the same time stays. Its body is written where it stands. */

import * as Y from 'yjs';
import type { RevisionFields } from '../article/article.ts';
import { slugFrom } from '../language/slug.ts';
import type { PhotoUse } from '../photo/photo-use.ts';
import { listFields, type Manuscript, textFields } from './manuscript.ts';
import { saysSame } from './says-same.ts';

export type FieldChange = Omit<Partial<RevisionFields>, 'body'> & { editionId?: string };
export type WriteOptions = { origin?: unknown; slugFollows: boolean };

/** Puts the change into the manuscript in one transaction of this origin. A slug that the headline gives follows it from then on. */
export function writeFields(manuscript: Manuscript, change: FieldChange, options: WriteOptions): void {
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

/** The same of two texts. */
export function wholeLetters(
  before: string,
  next: string,
): { index: number; removed: number; added: number } {
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
