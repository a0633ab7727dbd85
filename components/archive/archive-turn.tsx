import type { PrintedEdition } from '#lib/edition/printed.ts';
import { readerMessages } from '#lib/language/reader-messages.ts';

type Turn = { path: string; text: string } | null;
type Props = { edition: PrintedEdition; before: Turn; after: Turn };

/** To the day or month before and after that has stories. */
export function ArchiveTurn({ edition, before, after }: Props) {
  const words = readerMessages(edition.language).archive;
  const turns = [
    { turn: before, rel: 'prev', label: words.before },
    { turn: after, rel: 'next', label: words.after },
  ];
  return (
    <nav className="archive-turn" aria-label={words.title}>
      {turns.map(
        ({ turn, rel, label }) =>
          turn && (
            <a
              key={rel}
              rel={rel}
              className={`archive-turn-${rel}`}
              href={`/${edition.code}/archive/${turn.path}`}
            >
              <span>{label}</span> {turn.text}
            </a>
          ),
      )}
    </nav>
  );
}
