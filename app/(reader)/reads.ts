/** The reads of one request: metadata and page ask for the same things, and get them once. */
import { cache } from 'react';
import { publishedArticle } from '#lib/article/published.ts';
import { publishedAgency, publishedContributor } from '#lib/contributor/published.ts';
import { publishedEditions, publishedTopic } from '#lib/edition/published.ts';

export const readEditions = cache(publishedEditions);
export const readArticle = cache(publishedArticle);
export const readContributor = cache(publishedContributor);
export const readAgency = cache(publishedAgency);
export const readTopic = cache(publishedTopic);

export async function readEdition(code: string) {
  const editions = await readEditions();
  return editions.find((edition) => edition.code === code) ?? null;
}
