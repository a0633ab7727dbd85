import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { found } from '#app/_request/found.ts';
import { currentActor, requireActor } from '#app/_request/session.ts';
import { NamedFacts } from '#components/contributor/named-facts.tsx';
import { PersonForm } from '#components/contributor/person-form.client.tsx';
import { PersonMoves } from '#components/contributor/person-moves.client.tsx';
import { RecordOfWork } from '#components/contributor/record-of-work.tsx';
import { SideSection } from '#components/newsroom/side-section.tsx';
import { getPersonDetails } from '#lib/contributor/person-details-queries.ts';
import { getContributor } from '#lib/contributor/queries.ts';
import { listReattributions } from '#lib/contributor/reattributions.ts';
import { getRecordOfWork } from '#lib/credit/record-of-work.ts';
import { countKeptStories } from '#lib/credit/reprint-stories.ts';
import { printCount } from '#lib/language/catalogue.ts';
import { messages } from '#lib/language/newsroom-messages.ts';
import { holds } from '#lib/staff/actor.ts';
import { findAgenciesAction } from '../../agencies/actions.ts';
import { searchPhotosAction } from '../../photos/actions.ts';
import { editContributorAction, proposeLatinNameAction, undoReattributionAction } from '../actions.ts';
import { portraitsOf } from '../portraits.ts';

type Props = { params: Promise<{ id: string }> };

const folder = '/newsroom/contributors';

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const actor = await currentActor();
  if (!actor) return {};
  return { title: (await found(getContributor(actor, (await params).id))).name };
}

export default async function PersonPage({ params }: Props) {
  const { id } = await params;
  const actor = await requireActor(`${folder}/${id}`);
  const { mergedIntoId, slug: _, ...person } = await found(getContributor(actor, id));
  if (mergedIntoId) redirect(`${folder}/${mergedIntoId}`);
  const work = await getRecordOfWork(actor, 'contributor', id);
  const moves = await listReattributions(actor, 'contributor', id);
  const known = await getPersonDetails(actor, id);
  const kept = await countKeptStories(actor, id);
  const keeps = holds(actor, 'contributor.edit');
  const { peopleDesk, stillNamed } = messages(actor.language);
  const words = peopleDesk.reprint;
  const side = (
    <>
      {person.state === 'withheld' && keeps && (
        <SideSection title={peopleDesk.states.withheld}>
          <p className="mb-2 text-sm">{stillNamed.hint}</p>
          <Link
            href={`${folder}/${id}/named`}
            prefetch={false}
            className="text-sm underline underline-offset-2"
          >
            {stillNamed.open}
          </Link>
        </SideSection>
      )}
      {kept > 0 && keeps && (
        <SideSection title={words.title}>
          <p className="mb-2 text-sm">{printCount(actor.language, words.kept, kept)}</p>
          <Link href={`${folder}/${id}/reprint`} className="text-sm underline underline-offset-2">
            {words.open}
          </Link>
        </SideSection>
      )}
      <PersonMoves
        page={`${folder}/${id}`}
        mergeLabel={peopleDesk.merge.open}
        splits
        moves={moves}
        undo={keeps ? undoReattributionAction : null}
      />
      <RecordOfWork work={work} language={actor.language} />
    </>
  );
  if (keeps) {
    return (
      <PersonForm
        key={id}
        person={person}
        details={known.details}
        context={{
          editions: known.editions,
          agencies: known.agencies,
          accounts: known.accounts,
          photos: await portraitsOf(actor, [known.details]),
          findAgencies: findAgenciesAction,
          searchPhotos: searchPhotosAction,
        }}
        edit={editContributorAction}
        propose={proposeLatinNameAction}
        side={side}
      />
    );
  }
  return (
    <NamedFacts
      {...person}
      kind="person"
      folder={folder}
      language={actor.language}
      text={person.biography}
      details={known}
      side={side}
    />
  );
}
