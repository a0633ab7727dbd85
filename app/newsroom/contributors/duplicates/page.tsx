import { found } from '#app/_request/found.ts';
import { titled } from '#app/_request/language.ts';
import { requireActor } from '#app/_request/session.ts';
import { DuplicateList } from '#components/contributor/duplicate-list.client.tsx';
import { BackLink } from '#components/newsroom/back-link.tsx';
import { PageHeader } from '#components/newsroom/page-header.tsx';
import { PlaceIcon } from '#components/newsroom/place-icon.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { listLikelyDuplicates } from '#lib/contributor/likely-duplicates.ts';
import { printCount } from '#lib/language/catalogue.ts';
import { messages } from '#lib/language/newsroom-messages.ts';
import { tellApartAction } from '../actions.ts';

export const generateMetadata = titled((t) => t.peopleDesk.duplicates.title);

export default async function DuplicatesPage() {
  const actor = await requireActor('/newsroom/contributors/duplicates');
  const pairs = await found(listLikelyDuplicates(actor));
  const { people, peopleDesk } = messages(actor.language);
  const texts = peopleDesk.duplicates;
  return (
    <>
      <PageHeader
        back={<BackLink href="/newsroom/contributors" label={people.title} />}
        title={texts.title}
        aside={printCount(actor.language, texts.count, pairs.length)}
      />
      {pairs.length === 0 ? (
        <EmptyState icon={<PlaceIcon name="people" />} title={texts.none} lead={texts.noneLead} />
      ) : (
        <>
          <p className="border-b border-line px-4 py-2 text-sm text-muted">{texts.lead}</p>
          <DuplicateList pairs={pairs} tellApart={tellApartAction} />
        </>
      )}
    </>
  );
}
