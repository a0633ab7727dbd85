import { editionsThatName } from '#lib/article/published.ts';
import { readEditions } from './reads.ts';

/** The pages of one person or agency, by language: those of every edition that names them. None when it is only one. */
export async function inOtherEditions(
  whom: { contributor: string } | { agency: string },
  folder: string,
  slug: string,
): Promise<Record<string, string> | undefined> {
  const [editions, codes] = await Promise.all([readEditions(), editionsThatName(whom)]);
  const naming = editions.filter(({ code }) => codes.includes(code));
  if (naming.length < 2) return undefined;
  return Object.fromEntries(
    naming.map(({ code, language }) => [language, encodeURI(`/${code}/${folder}/${slug}`)]),
  );
}
