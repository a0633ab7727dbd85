/** The reads of one request: metadata and page ask for the same things, and get them once. */
import { cache } from 'react';
import { publishedArticle, publishedList } from '#lib/article/published.ts';
import { publishedAgency, publishedContributor } from '#lib/contributor/published.ts';
import type { CreditRole } from '#lib/credit/credit.ts';
import { publishedBanner, publishedEditions, publishedTopic } from '#lib/edition/published.ts';
import { publishedFront } from '#lib/front-page/published.ts';

export const readEditions = cache(publishedEditions);
export const readArticle = cache(publishedArticle);
export const readContributor = cache(publishedContributor);
export const readAgency = cache(publishedAgency);
export const readFront = cache(publishedFront);
export const readTopic = cache(publishedTopic);

/** One page of the stories of a section, a topic, a person or an agency; of the latter also what they did in one role. */
export const readList = cache(
  (
    edition: string,
    of: 'section' | 'topic' | 'contributor' | 'agency',
    slug: string,
    page: number,
    role?: CreditRole,
  ) => publishedList({ edition, page, role, [of]: slug }),
);

const readBanner = cache(publishedBanner);

/** An edition as its own pages print it, with what is breaking in it. */
export async function readEdition(code: string) {
  const [editions, banner] = await Promise.all([readEditions(), readBanner(code)]);
  const edition = editions.find((candidate) => candidate.code === code);
  return edition ? { ...edition, banner } : null;
}
