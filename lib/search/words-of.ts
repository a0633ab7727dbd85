import 'server-only';
import { z } from 'zod';
import { db } from '../platform/db.ts';

/** More words than that, nobody means. */
const mostWords = 12;

const wordRows = z.tuple([z.object({ words: z.array(z.string()) })]);

/** The words of a question, split as those of the stories were. */
export async function wordsOf(text: string): Promise<string[]> {
  if (text === '') return [];
  return [...new Set(plainWords(text) ?? (await askWords(text)))]
    .filter((word) => /[\p{L}\p{N}]/u.test(word) && !/['\\]/.test(word))
    .slice(0, mostWords);
}

async function askWords(text: string): Promise<string[]> {
  const [{ words }] = wordRows.parse(await db().$queryRaw`SELECT search_words(${text}) AS words`);
  return words;
}

/** The very words that the database finds, where they are no more than Latin letters, figures and Chinese; else null. */
export function plainWords(text: string): string[] | null {
  if (!/^[\x20-\x7e\u4e00-\u9fff]*$/.test(text)) return null;
  const runs = text.toLowerCase().match(/[a-z0-9]+|[\u4e00-\u9fff]+/g) ?? [];
  const isWhole = (run: string) => run.length === 1 || run.charCodeAt(0) < 0x80;
  const pairs = (run: string, first: number) =>
    Array.from({ length: Math.ceil((run.length - 1 - first) / 2) }, (_, place) =>
      run.slice(first + place * 2, first + place * 2 + 2),
    );
  return [
    ...runs.flatMap((run) => (isWhole(run) ? [run.slice(0, 60)] : pairs(run, 0))),
    ...runs.flatMap((run) => (isWhole(run) ? [] : pairs(run, 1))),
  ];
}
