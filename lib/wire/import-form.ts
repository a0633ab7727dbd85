/** The border: raw copy that somebody wants read, and what they decided about it. */
import { z } from 'zod';
import { lineKinds } from './copy.ts';
import { documentFormats } from './documents/document.ts';

/** Bytes of copy; a story is far shorter. */
export const copyLimit = 2_000_000;

/** Bytes of a document with its pictures. */
export const documentLimit = 25_000_000;

/** Longest base64 of that many bytes. */
const base64Limit = Math.ceil(documentLimit / 3) * 4;

/** Bytes of a whole call. */
export const callLimit = base64Limit + 1_000_000;

export const copyFormats = ['text', 'html', ...documentFormats] as const;

export const readCopySchema = z.strictObject({
  editionId: z.uuid(),
  /** The bytes as they came, in base64, so that their encoding can be told. */
  content: z.base64('invalid').max(base64Limit, 'document-too-large'),
  fileName: z.string().max(300).optional(),
  format: z.enum(copyFormats).optional(),
  /** What a line is, by its number, where the editor knows better. */
  overrides: z.record(z.string().regex(/^[1-9]\d{0,6}$/), z.enum(lineKinds)).default({}),
});
export type ReadCopyInput = z.output<typeof readCopySchema>;

/** Whom a name means: somebody known by id, somebody new, or nobody. */
export const nameChoiceSchema = z.union([z.uuid(), z.literal('new'), z.literal('leave-out')]);
export type NameChoice = z.infer<typeof nameChoiceSchema>;

export const importArticleSchema = readCopySchema.extend({
  /** Left out, the language of the copy chooses. */
  editionId: z.uuid().optional(),
  people: z.record(z.string().max(300), nameChoiceSchema).default({}),
  agencies: z.record(z.string().max(300), nameChoiceSchema).default({}),
});
export type ImportArticle = z.output<typeof importArticleSchema>;
