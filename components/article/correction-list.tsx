import { EmptyPage } from '#components/edition/empty-page.tsx';
import type { ListedCorrection } from '#lib/article/printed.ts';
import type { PrintedEdition } from '#lib/edition/printed.ts';
import { readerMessages } from '#lib/language/reader-messages.ts';
import { CorrectionDate } from './corrections.tsx';

type Props = { corrections: readonly ListedCorrection[]; edition: PrintedEdition };

/** An edition's corrections, each under the story it is about. */
export function CorrectionList({ corrections, edition }: Props) {
  const words = readerMessages(edition.language);
  if (corrections.length === 0) {
    return (
      <EmptyPage
        title={words.noCorrections}
        lead=""
        onward={{ href: `/${edition.code}`, text: words.toFrontPage }}
      />
    );
  }
  return (
    <ul className="correction-list">
      {corrections.map((correction) => (
        <li key={correction.id}>
          <h2>
            <a href={correction.address}>{correction.headline}</a>
          </h2>
          <p>
            <CorrectionDate madeAt={correction.madeAt} edition={edition} /> {correction.text}
          </p>
        </li>
      ))}
    </ul>
  );
}
