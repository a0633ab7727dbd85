/** Where two saves of one story differ, and a story made of parts of both. */
import type { RevisionFields } from '#lib/article/article.ts';

/** The choices one is given: the body and its photos are one. */
export const conflictFields = [
  'kicker',
  'headline',
  'standfirst',
  'body',
  'slug',
  'place',
  'sectionId',
  'topicIds',
  'agencyId',
  'timeLine',
  'noByline',
  'credits',
  'keywords',
] as const;
export type ConflictField = (typeof conflictFields)[number];

export function differs(field: ConflictField, one: RevisionFields, two: RevisionFields): boolean {
  const part = (fields: RevisionFields) =>
    field === 'body' ? [fields.body, sortedUses(fields)] : fields[field];
  return JSON.stringify(part(one)) !== JSON.stringify(part(two));
}

function sortedUses(fields: RevisionFields) {
  return [...fields.photoUses].sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Mine, with theirs in the fields named. */
export function merged(
  mine: RevisionFields,
  theirs: RevisionFields,
  takeTheirs: readonly ConflictField[],
): RevisionFields {
  const taken = Object.fromEntries(takeTheirs.map((field) => [field, theirs[field]]));
  return {
    ...mine,
    ...taken,
    ...(takeTheirs.includes('body') ? { photoUses: theirs.photoUses } : {}),
  };
}
