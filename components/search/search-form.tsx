import type { PrintedEdition } from '#lib/edition/printed.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import { readerMessages } from '#lib/language/reader-messages.ts';
import type { Named } from '#lib/search/printed.ts';
import { longestQuery, type ReaderQuery } from '#lib/search/reader-query.ts';

type Props = { edition: PrintedEdition; query: ReaderQuery; people: readonly Named[] };

/** What to look for, and how to narrow it: a plain form whose answer has an address. */
export function SearchForm({ edition, query, people }: Props) {
  const words = readerMessages(edition.language).search;
  const isNarrowed =
    query.section !== null || query.person !== null || query.from !== null || query.to !== null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: the role is known where the element is not
    <form className="search-form" role="search" action={`/${edition.code}/search`}>
      <label htmlFor="search-words" className="unseen">
        {fillIn(words.label, { name: edition.name })}
      </label>
      <div className="search-line">
        <input
          id="search-words"
          type="search"
          name="q"
          defaultValue={query.q}
          maxLength={longestQuery}
          dir="auto"
        />
        <button type="submit">{words.button}</button>
      </div>
      <details open={isNarrowed}>
        <summary>{words.narrow}</summary>
        <div className="search-filters">
          <label>
            <span>{words.section}</span>
            <select name="section" defaultValue={query.section ?? ''}>
              <option value="">{words.anySection}</option>
              {edition.sections.map(({ slug, name }) => (
                <option key={slug} value={slug}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          {people.length > 0 && (
            <label>
              <span>{words.person}</span>
              <select name="person" defaultValue={query.person ?? ''}>
                <option value="">{words.anyPerson}</option>
                {people.map(({ slug, name }) => (
                  <option key={slug} value={slug}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
          )}
          <label>
            <span>{words.from}</span>
            <input type="date" name="from" defaultValue={query.from ?? ''} />
          </label>
          <label>
            <span>{words.to}</span>
            <input type="date" name="to" defaultValue={query.to ?? ''} />
          </label>
        </div>
      </details>
    </form>
  );
}
