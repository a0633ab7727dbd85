import type { PrintedEdition } from '#lib/edition/printed.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import { readerMessages } from '#lib/language/reader-messages.ts';

/** The way to the search from every page: a field where there is room, a link on a phone. */
export function MastheadSearch({ edition }: { edition: PrintedEdition }) {
  const words = readerMessages(edition.language).search;
  const address = `/${edition.code}/search`;
  return (
    <>
      <a className="masthead-search-link" href={address}>
        {words.title}
      </a>
      {/* biome-ignore lint/a11y/useSemanticElements: the role is known where the element is not */}
      <form className="masthead-search" role="search" action={address}>
        <input
          type="search"
          name="q"
          aria-label={fillIn(words.label, { name: edition.name })}
          maxLength={200}
          required
        />
        <button type="submit">{words.button}</button>
      </form>
    </>
  );
}
