import { PrintedTime } from '#components/article/printed-time.tsx';
import { Teaser } from '#components/article/teaser.tsx';
import { Pagination } from '#components/edition/pagination.tsx';
import { sectionInk } from '#components/edition/section-ink.ts';
import type { Teaser as Story } from '#lib/article/printed.ts';
import type { PrintedEdition } from '#lib/edition/printed.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import { countText, readerMessages } from '#lib/language/reader-messages.ts';
import type { Piece } from '#lib/search/highlight.ts';
import type { Result, Results } from '#lib/search/printed.ts';
import { type ReaderQuery, searchAddress } from '#lib/search/reader-query.ts';

type Props = {
  edition: PrintedEdition;
  query: ReaderQuery;
  results: Results;
  /** Shown where nothing was found or asked. */
  latest: readonly Story[];
};

/** What was found, in the order of how well it fits; or what to do where nothing was. */
export function SearchResults({ edition, query, results, latest }: Props) {
  const messages = readerMessages(edition.language);
  const words = messages.search;
  if (results.stories.length === 0) {
    return (
      <>
        {query.q !== '' && <NothingFound edition={edition} query={query} />}
        <section className="search-latest" aria-labelledby="search-latest">
          <h2 id="search-latest" className="rubric">
            {messages.mostRecent}
          </h2>
          <ul>
            {latest.map((story) => (
              <li key={story.address}>
                <Teaser story={story} edition={edition} size="brief" level={3} time />
              </li>
            ))}
          </ul>
        </section>
      </>
    );
  }
  const count = countText(edition, messages.storyCount, results.count);
  const asked = results.corrected ?? query.q;
  return (
    <section className="search-results" aria-label={words.results}>
      {results.corrected !== null && (
        <p className="search-note" role="status">
          {fillIn(words.corrected, { query: query.q, corrected: results.corrected })}
        </p>
      )}
      {results.someWords && (
        <p className="search-note" role="status">
          {words.someWords}
        </p>
      )}
      <p className="search-count">{fillIn(words.resultsFor, { count, query: asked })}</p>
      <ol>
        {results.stories.map((story) => (
          <li key={story.address}>
            <Found story={story} edition={edition} />
          </li>
        ))}
      </ol>
      <Pagination
        address={searchAddress(edition.code, { ...query, page: 1 })}
        page={results.page}
        pages={results.pages}
        edition={edition}
      />
    </section>
  );
}

function Found({ story, edition }: { story: Result; edition: PrintedEdition }) {
  return (
    <article className="found ink" style={sectionInk(story.section)}>
      <p className="found-place">
        {story.section && <span className="eyebrow">{story.section.name}</span>}{' '}
        <PrintedTime instant={story.printedAt} edition={edition} dayOnly />
      </p>
      <h2>
        <a href={story.address}>
          <Marked pieces={story.headline} />
        </a>
      </h2>
      {story.words.length > 0 && (
        <p className="found-words">
          <Marked pieces={story.words} />
        </p>
      )}
    </article>
  );
}

function Marked({ pieces }: { pieces: readonly Piece[] }) {
  let at = 0;
  return pieces.map(({ text, hit }) => {
    at += text.length;
    return hit ? <mark key={at}>{text}</mark> : text;
  });
}

function NothingFound({ edition, query }: { edition: PrintedEdition; query: ReaderQuery }) {
  const words = readerMessages(edition.language).search;
  const isNarrowed = query.section ?? query.person ?? query.from ?? query.to;
  const hasWords = /[\p{L}\p{N}]/u.test(query.q);
  return (
    <div className="search-nothing" role="status">
      <h2>{fillIn(words.nothing, { query: query.q })}</h2>
      <p>{hasWords ? words.nothingLead : words.noWords}</p>
      {isNarrowed && (
        <p>
          <a href={searchAddress(edition.code, { q: query.q })}>{words.withoutFilters}</a>
        </p>
      )}
    </div>
  );
}
