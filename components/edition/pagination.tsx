import { fillIn } from '#lib/language/fill-in.ts';
import { printNumber, readerMessages } from '#lib/language/reader-messages.ts';
import type { Manner } from '#lib/language/time-forms.ts';

type Props = { address: string; page: number; pages: number; edition: Manner };

/** Real links to the newer and older pages, the first, the last and the neighbours. */
export function Pagination({ address, page, pages, edition }: Props) {
  if (pages < 2) return null;
  const words = readerMessages(edition.language);
  return (
    <nav className="pagination" aria-label={words.pages}>
      {page > 1 && (
        <a className="pagination-newer" rel="prev" href={pageAddress(address, page - 1)}>
          {words.newer}
        </a>
      )}
      <ol>
        {shownPages(page, pages).map((number) => (
          <li key={number}>
            <a
              href={pageAddress(address, number)}
              aria-label={fillIn(words.page, { page: printNumber(edition, number) })}
              aria-current={number === page ? 'page' : undefined}
            >
              {printNumber(edition, number)}
            </a>
          </li>
        ))}
      </ol>
      {page < pages && (
        <a className="pagination-older" rel="next" href={pageAddress(address, page + 1)}>
          {words.older}
        </a>
      )}
    </nav>
  );
}

export function pageAddress(address: string, page: number): string {
  return page === 1 ? address : `${address}${address.includes('?') ? '&' : '?'}page=${page}`;
}

function shownPages(page: number, pages: number): number[] {
  const wanted = [1, page - 2, page - 1, page, page + 1, page + 2, pages];
  return [...new Set(wanted)].filter((number) => number >= 1 && number <= pages).sort((a, b) => a - b);
}
