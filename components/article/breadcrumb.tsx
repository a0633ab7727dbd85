import type { PrintedEdition, PrintedSection } from '#lib/edition/printed.ts';
import { readerMessages } from '#lib/language/reader-messages.ts';

type Props = { edition: PrintedEdition; section: PrintedSection | null };

/** The way back: front page, section. */
export function Breadcrumb({ edition, section }: Props) {
  const words = readerMessages(edition.language);
  return (
    <nav className="breadcrumb" aria-label={words.youAreHere}>
      <ol>
        <li>
          <a href={`/${edition.code}`}>{words.frontPage}</a>
        </li>
        {section && (
          <li>
            <a className="breadcrumb-section" href={`/${edition.code}/${section.slug}`}>
              {section.name}
            </a>
          </li>
        )}
      </ol>
    </nav>
  );
}
