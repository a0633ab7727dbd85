import type { PrintedStory } from '#lib/article/printed.ts';
import type { PrintedEdition } from '#lib/edition/printed.ts';
import { printDate, toOffsetIso } from '#lib/language/dates.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import { readerMessages } from '#lib/language/reader-messages.ts';

type Props = { story: PrintedStory; edition: PrintedEdition };

/** What was wrong in the story, under its text. */
export function Corrections({ story, edition }: Props) {
  if (story.corrections.length === 0) return null;
  const words = readerMessages(edition.language);
  return (
    <section id="corrections" className="corrections" aria-label={words.corrections}>
      {story.corrections.map((correction) => (
        <p key={correction.madeAt.getTime()}>
          <CorrectionDate madeAt={correction.madeAt} edition={edition} /> {correction.text}
        </p>
      ))}
      <p className="corrections-all">
        <a href={`/${edition.code}/corrections`}>{words.corrections}</a>
      </p>
    </section>
  );
}

/** `Correction, September 5, 2023:` */
export function CorrectionDate({ madeAt, edition }: { madeAt: Date; edition: PrintedEdition }) {
  return (
    <strong>
      <time dateTime={toOffsetIso(madeAt, edition.timeZone)}>
        {fillIn(readerMessages(edition.language).correction, { date: printDate(madeAt, edition) })}
      </time>
    </strong>
  );
}
