import type { PrintedEdition } from '#lib/edition/printed.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import { readerMessages, zoneName } from '#lib/language/reader-messages.ts';
import { languageName } from './edition-switcher.tsx';

type Props = { edition: PrintedEdition; editions: readonly PrintedEdition[] };

export function EditionFooter({ edition, editions }: Props) {
  const words = readerMessages(edition.language);
  return (
    <footer className="colophon">
      <p className="colophon-name">
        <a href={`/${edition.code}`}>{edition.name}</a>
      </p>
      {editions.length > 1 && (
        <ul className="colophon-editions">
          {editions.map((other) => (
            <li key={other.code}>
              <a
                href={`/${other.code}`}
                hrefLang={other.language}
                lang={other.language}
                dir={other.direction}
                aria-current={other.code === edition.code ? 'true' : undefined}
              >
                {other.name} <span className="colophon-language">{languageName(other.language)}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
      <ul className="colophon-links">
        <li>
          <a href={`/${edition.code}/masthead`}>{words.mastheadPage.title}</a>
        </li>
        <li>
          <a href={`/${edition.code}/most-read`}>{words.mostRead.title}</a>
        </li>
        <li>
          <a href={`/${edition.code}/archive`}>{words.archive.title}</a>
        </li>
        <li>
          <a href={`/${edition.code}/feed.xml`}>{words.feeds}</a>
        </li>
      </ul>
      <p className="colophon-time">
        {fillIn(words.colophon, {
          name: edition.name,
          zone: zoneName(edition.language, edition.timeZone),
        })}{' '}
        <a href={`/${edition.code}/corrections`}>{words.corrections}</a>
      </p>
    </footer>
  );
}
