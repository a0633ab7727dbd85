import type { PrintedEdition } from '#lib/edition/printed.ts';
import { once } from '#lib/language/once.ts';
import { readerMessages } from '#lib/language/reader-messages.ts';

type Props = {
  edition: PrintedEdition;
  editions: readonly PrintedEdition[];
  /** Addresses of the same page in other editions, by language. */
  elsewhere?: Record<string, string> | undefined;
};

/** The other editions, each named in its own language: the same page there, else the front page. */
export function EditionSwitcher({ edition, editions, elsewhere = {} }: Props) {
  const others = editions.filter((other) => other.code !== edition.code);
  if (others.length === 0) return null;
  return (
    <nav className="editions" aria-label={readerMessages(edition.language).otherEditions}>
      <ul>
        {others.map((other) => (
          <li key={other.code}>
            <a
              href={samePage(other, elsewhere) ?? `/${other.code}`}
              hrefLang={other.language}
              lang={other.language}
              dir={other.direction}
            >
              {languageName(other.language)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Null where two editions share a language and the page is the other's. */
function samePage({ code, language }: PrintedEdition, elsewhere: Record<string, string>): string | null {
  const address = elsewhere[language];
  return address?.startsWith(`/${code}/`) ? address : null;
}

/** A language as it calls itself: `English`, `简体中文`, `العربية`. */
export const languageName = once(
  (language: string): string =>
    new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language,
);
