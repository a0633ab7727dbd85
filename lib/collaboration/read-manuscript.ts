/** A manuscript as the fields of a revision. */
import * as Y from 'yjs';
import type { z } from 'zod';
import type { RevisionFields } from '../article/article.ts';
import { fieldSchemas, revisionFieldsSchema } from '../article/article-form.ts';
import type { Body } from '../body/body.ts';
import { storable } from '../platform/storable.ts';
import { toBody } from './body-nodes.ts';
import { type Manuscript, readLetters } from './manuscript.ts';

type RawFields = Record<Exclude<keyof RevisionFields, 'body'>, unknown>;

/** What a manuscript says, body apart; not yet parsed. */
function readRaw({ texts, lists, entries, photos }: Manuscript): RawFields {
  return {
    ...readLetters({ texts, entries }),
    sectionId: entries.get('sectionId') ?? null,
    agencyId: entries.get('agencyId') ?? null,
    timeLine: entries.get('timeLine') ?? null,
    noByline: entries.get('noByline') ?? false,
    keywords: lists.keywords.toArray(),
    topicIds: lists.topicIds.toArray(),
    credits: lists.credits.toArray(),
    photoUses: [...photos.entries()].map(([key, use]) => plainPhotoUse(key, use)),
  };
}

export function plainPhotoUse(key: string, use: unknown): unknown {
  if (!(use instanceof Y.Map)) return null;
  const said = Object.fromEntries(
    [...use.entries()].map(([name, value]) => [name, value instanceof Y.Text ? value.toString() : value]),
  );
  return { ...said, key };
}

/** The fields, or the names of those that no revision can hold. */
export function readManuscript(
  manuscript: Manuscript,
  body: Body = toBody(manuscript.body),
): { fields: RevisionFields } | { wrong: string[] } {
  const parsed = revisionFieldsSchema.safeParse(storable({ ...readRaw(manuscript), body }));
  if (parsed.success) return { fields: parsed.data };
  return { wrong: [...new Set(parsed.error.issues.map(({ path }) => String(path[0] ?? 'body')))] };
}

/** For the page on which it is written: every word as it was typed, and photo uses whose place is still to come. */
export function readWhileWriting(manuscript: Manuscript, body: Body): RevisionFields {
  const raw = readRaw(manuscript);
  return {
    ...readLetters(manuscript),
    sectionId: orElse(fieldSchemas.sectionId, raw.sectionId, null),
    agencyId: orElse(fieldSchemas.agencyId, raw.agencyId, null),
    timeLine: raw.timeLine === null ? null : orElse(fieldSchemas.timeLine, raw.timeLine, null),
    noByline: orElse(fieldSchemas.noByline, raw.noByline, false),
    keywords: orElse(fieldSchemas.keywords, raw.keywords, []),
    topicIds: orElse(fieldSchemas.topicIds, raw.topicIds, []),
    credits: orElse(fieldSchemas.credits, raw.credits, []),
    photoUses: orElse(fieldSchemas.photoUses, raw.photoUses, []),
    body,
  };
}

function orElse<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  otherwise: z.output<Schema>,
): z.output<Schema> {
  const parsed = schema.safeParse(value);
  return parsed.success ? parsed.data : otherwise;
}
