import { EmptyPage } from '#components/edition/empty-page.tsx';
import type { PrintedEdition } from '#lib/edition/printed.ts';
import type { PrintedFront } from '#lib/front-page/printed.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import { readerMessages } from '#lib/language/reader-messages.ts';
import { FrontContainers } from './front-containers.tsx';

type Props = { edition: PrintedEdition; front: PrintedFront };

/** The front of an edition. */
export function FrontPage({ edition, front }: Props) {
  const words = readerMessages(edition.language);
  return (
    <>
      <h1 className="unseen">{edition.name}</h1>
      {front.containers.length > 0 ? (
        <FrontContainers edition={edition} front={front} />
      ) : (
        <EmptyPage
          title={words.noStoriesFront}
          lead={fillIn(words.noStoriesFrontLead, { name: edition.name })}
        />
      )}
    </>
  );
}
