import 'server-only';
import { z } from 'zod';
import { db } from '../platform/db.ts';

/** More words than that, nobody means. */
const mostWords = 12;

const wordRows = z.tuple([z.object({ words: z.array(z.string()) })]);

/** The words of a question, split as those of the stories were. */
export async function wordsOf(text: string): Promise<string[]> {
  if (text === '') return [];
  const [{ words }] = wordRows.parse(await db().$queryRaw`SELECT search_words(${text}) AS words`);
  return [...new Set(words)]
    .filter((word) => /[\p{L}\p{N}]/u.test(word) && !/['\\]/.test(word))
    .slice(0, mostWords);
}
