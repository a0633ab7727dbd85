import type { PrintedEdition } from '#lib/edition/printed.ts';
import { readerMessages } from '#lib/language/reader-messages.ts';
import { sectionInk } from './section-ink.ts';

type Props = { edition: PrintedEdition; current: string | null };

export function SectionNavigation({ edition, current }: Props) {
  if (edition.sections.length === 0) return null;
  return (
    <nav className="sections" aria-label={readerMessages(edition.language).sections}>
      <ul>
        {edition.sections.map((section) => (
          <li key={section.slug} className="ink" style={sectionInk(section)}>
            <a
              href={`/${edition.code}/${section.slug}`}
              aria-current={section.slug === current ? 'true' : undefined}
            >
              {section.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
