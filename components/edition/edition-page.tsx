import type { ReactNode } from 'react';
import type { PrintedEdition, PrintedSection } from '#lib/edition/printed.ts';
import { readerMessages } from '#lib/language/reader-messages.ts';
import { Banner } from './banner.tsx';
import { EditionFooter } from './edition-footer.tsx';
import { EditionSwitcher } from './edition-switcher.tsx';
import { MastheadSearch } from './masthead-search.tsx';
import { sectionInk } from './section-ink.ts';
import { SectionNavigation } from './section-navigation.tsx';

type Props = {
  edition: PrintedEdition;
  editions: readonly PrintedEdition[];
  /** The section the page belongs to; its colour is the page's second ink. */
  section?: PrintedSection | null;
  /** A front page has the large nameplate, with the day of its newest story beside it. */
  front?: boolean;
  day?: string;
  /** The page is the search itself, and needs no second field. */
  searching?: boolean;
  /** Addresses of the same page in other editions, by language. */
  elsewhere?: Record<string, string> | undefined;
  className: string;
  children: ReactNode;
};

/** What every page of an edition has: nameplate, sections, foot. */
export function EditionPage({
  edition,
  editions,
  section = null,
  front = false,
  day,
  searching = false,
  elsewhere,
  className,
  children,
}: Props) {
  const words = readerMessages(edition.language);
  return (
    <div className="page ink" style={sectionInk(section)}>
      <a className="skip" href="#news">
        {words.skipToContent}
      </a>
      {edition.banner && <Banner banner={edition.banner} language={edition.language} />}
      <header className={front ? 'masthead masthead-front' : 'masthead'}>
        <div className="ears">
          {day !== undefined && <p className="ear">{day}</p>}
          {!searching && <MastheadSearch edition={edition} />}
          <EditionSwitcher edition={edition} editions={editions} elsewhere={elsewhere} />
        </div>
        <div className="nameplate">
          <a href={`/${edition.code}`}>{edition.name}</a>
          {front && edition.motto !== '' && <p className="motto">{edition.motto}</p>}
        </div>
        <SectionNavigation edition={edition} current={section?.slug ?? null} />
      </header>
      <main id="news" className={className} tabIndex={-1}>
        {children}
      </main>
      <EditionFooter edition={edition} editions={editions} />
    </div>
  );
}
