import type { Metadata } from 'next';
import { pageAddress } from '#components/edition/pagination.tsx';
import type { Teaser } from '#lib/article/printed.ts';
import type { PrintedEdition } from '#lib/edition/printed.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import { printNumber, readerMessages } from '#lib/language/reader-messages.ts';
import { sharedPicture } from '#lib/press/shared-picture.ts';
import { feedLinks } from './feed-links.ts';

type List = {
  edition: PrintedEdition;
  name: string;
  about?: string;
  address: string;
  page: number;
  /** Those that stand on the page; the first picture among them stands beside a link to it. */
  stories?: readonly Pick<Teaser, 'photo'>[];
  /** Whether programs can follow this list; where not, they are led to what follows the edition. */
  isFollowed?: boolean;
  /** Addresses of the same list in other editions, by language. */
  languages?: Record<string, string>;
};

/** Title, canonical address, feeds and description of one page of a list. */
export function listMetadata({
  edition,
  name,
  about = '',
  address,
  page,
  stories = [],
  isFollowed = false,
  languages,
}: List): Metadata {
  const words = readerMessages(edition.language);
  const number = fillIn(words.page, { page: printNumber(edition, page) });
  return {
    title: page === 1 ? name : `${name}, ${number}`,
    description: about === '' ? fillIn(words.latestFrom, { name }) : about.slice(0, 300),
    alternates: {
      canonical: encodeURI(pageAddress(address, page)),
      // The second page of one edition is not the second page of another.
      languages: page === 1 ? languages : undefined,
      types: isFollowed
        ? feedLinks(address, `${edition.name}: ${name}`)
        : feedLinks(`/${edition.code}`, edition.name),
    },
    openGraph: {
      type: 'website',
      siteName: edition.name,
      locale: edition.language.replace('-', '_'),
      title: name,
      url: encodeURI(pageAddress(address, page)),
      images: firstPicture(stories),
    },
  };
}

/** The first picture of a list, as programs are sent it; what has none has none to show. */
export function firstPicture(
  stories: readonly Pick<Teaser, 'photo'>[],
): { url: string; width: number; height: number; alt: string }[] {
  for (const { photo } of stories) {
    const picture = photo && sharedPicture(photo);
    if (photo && picture)
      return [{ url: picture.address, width: picture.width, height: picture.height, alt: photo.altText }];
  }
  return [];
}
