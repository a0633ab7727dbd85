import type { Metadata } from 'next';
import { pageAddress } from '#components/edition/pagination.tsx';
import type { PrintedEdition } from '#lib/edition/printed.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import { printNumber, readerMessages } from '#lib/language/reader-messages.ts';
import { feedLinks } from './feed-links.ts';

type List = {
  edition: PrintedEdition;
  name: string;
  about?: string;
  address: string;
  page: number;
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
    },
  };
}
