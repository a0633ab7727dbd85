/** The same page in other editions, by language. Nothing where it is there in one only. */
import { cache } from 'react';
import { editionsThatName } from '#lib/article/published.ts';
import type { CreditRole } from '#lib/credit/credit.ts';
import { roleSlug } from '#lib/credit/role-slug.ts';
import { editionsWithTopic } from '#lib/edition/published.ts';
import { readEditions } from './reads.ts';

/** Of one person or agency: that of every edition which names them, in the role where one is said. */
export const namedInOtherEditions = cache(
  async (folder: 'people' | 'agencies', slug: string, role: CreditRole | undefined) => {
    const whom = folder === 'people' ? { contributor: slug } : { agency: slug };
    const page = role === undefined ? slug : `${slug}/${roleSlug(role)}`;
    return byLanguage(await editionsThatName(whom, role), `${folder}/${page}`);
  },
);

/** Sections of one address are one section in several languages. */
export const sectionInOtherEditions = cache(async (slug: string) => {
  const having = (await readEditions()).filter(({ sections }) => sections.some((one) => one.slug === slug));
  return byLanguage(
    having.map(({ code }) => code),
    slug,
  );
});

/** So are topics, where live stories are about them. */
export const topicInOtherEditions = cache(async (slug: string) =>
  byLanguage(await editionsWithTopic(slug), `topics/${slug}`),
);

async function byLanguage(
  codes: readonly string[],
  path: string,
): Promise<Record<string, string> | undefined> {
  const there = (await readEditions()).filter(({ code }) => codes.includes(code));
  if (there.length < 2) return undefined;
  return Object.fromEntries(there.map(({ code, language }) => [language, encodeURI(`/${code}/${path}`)]));
}
