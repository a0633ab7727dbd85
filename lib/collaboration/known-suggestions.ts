import 'server-only';
import { z } from 'zod';
import type { Db } from '../platform/db.ts';
import type { KnownSuggestion } from './suggestion-ledger.ts';

const lettersSchema = z.record(z.string(), z.int().positive());

type Row = { id: string; authorId: string; letters: string };

/** Whose the suggestions of a story are, or were. */
export async function knownSuggestions(
  tx: Db,
  articleId: string,
  ids?: readonly string[],
): Promise<KnownSuggestion[]> {
  const rows = await tx.knownSuggestion.findMany({
    where: { articleId, ...(ids && { id: { in: [...ids] } }) },
    select: { id: true, authorId: true, letters: true },
  });
  return rows.map(fromRow);
}

/** Adds to what is known; the caller holds the manuscript, so that no other node adds at once. */
export async function keepSuggestions(
  tx: Db,
  articleId: string,
  suggestions: readonly KnownSuggestion[],
): Promise<void> {
  const ids = suggestions.map(({ id }) => id);
  const before = new Map((await knownSuggestions(tx, articleId, ids)).map((known) => [known.id, known]));
  const rows = suggestions.map((known) => toRow(together(before.get(known.id), known)));
  await tx.$executeRaw`
    INSERT INTO "KnownSuggestion" ("articleId", id, "authorId", letters)
    SELECT ${articleId}::uuid, told.id, told."authorId", told.letters
    FROM unnest(
      ${rows.map(({ id }) => id)}::text[],
      ${rows.map(({ authorId }) => authorId)}::uuid[],
      ${rows.map(({ letters }) => letters)}::text[]
    ) AS told (id, "authorId", letters)
    ON CONFLICT ("articleId", id) DO UPDATE SET letters = excluded.letters`;
}

function together(before: KnownSuggestion | undefined, now: KnownSuggestion): KnownSuggestion {
  const letters = new Map(now.letters);
  for (const [letter, count] of before?.letters ?? [])
    letters.set(letter, Math.max(count, letters.get(letter) ?? 0));
  return { ...now, letters };
}

function toRow({ id, by, letters }: KnownSuggestion): Row {
  return { id, authorId: by, letters: JSON.stringify(Object.fromEntries(letters)) };
}

function fromRow({ id, authorId, letters }: Row): KnownSuggestion {
  const counts = lettersSchema.parse(JSON.parse(letters));
  return { id, by: authorId, letters: new Map(Object.entries(counts)) };
}
