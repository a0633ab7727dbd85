import { languageName } from '#components/edition/edition-switcher.tsx';
import type { PrintedStory } from '#lib/article/printed.ts';
import type { PrintedEdition } from '#lib/edition/printed.ts';
import { readerMessages } from '#lib/language/reader-messages.ts';

type Props = { story: PrintedStory; edition: PrintedEdition };

/** The same story in other editions, each language named as it calls itself. */
export function Translations({ story, edition }: Props) {
  if (story.translations.length === 0) return null;
  return (
    <p className="translations">
      {readerMessages(edition.language).readIn}{' '}
      {story.translations.map(({ language, direction, address }, index) => (
        <span key={address}>
          {index > 0 && ' / '}
          <a href={address} hrefLang={language} lang={language} dir={direction}>
            {languageName(language)}
          </a>
        </span>
      ))}
    </p>
  );
}
