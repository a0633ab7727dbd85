import type { ReactNode } from 'react';
import type { PrintedEdition } from '#lib/edition/printed.ts';
import { readerMessages } from '#lib/language/reader-messages.ts';
import { languageName } from './edition-switcher.tsx';

type Props = {
  stand: readonly { edition: PrintedEdition; stories: readonly { address: string; headline: string }[] }[];
  /** What is said before the choice, where it is not what the reader came for. */
  children?: ReactNode;
};

/** Every edition side by side, each in its own language, with its newest headlines. */
export function EditionChoice({ stand, children }: Props) {
  const words = readerMessages(stand[0]?.edition.language ?? 'en');
  return (
    <main className="newsstand">
      {children ?? <h1 className="unseen">{words.chooseEdition}</h1>}
      <ul>
        {stand.map(({ edition, stories }) => (
          <li
            key={edition.code}
            lang={edition.language}
            dir={edition.direction}
            className="newsstand-edition"
          >
            <p className="newsstand-language">{languageName(edition.language)}</p>
            <h2>
              <a href={`/${edition.code}`} hrefLang={edition.language}>
                {edition.name}
              </a>
            </h2>
            {edition.motto !== '' && <p className="motto">{edition.motto}</p>}
            {stories.length > 0 && (
              <ol>
                {stories.map((story) => (
                  <li key={story.address}>
                    <a href={story.address}>{story.headline}</a>
                  </li>
                ))}
              </ol>
            )}
          </li>
        ))}
      </ul>
    </main>
  );
}
