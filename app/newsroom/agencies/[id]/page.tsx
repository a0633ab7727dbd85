import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { found } from '#app/_request/found.ts';
import { currentActor, requireActor } from '#app/_request/session.ts';
import { AgencyForm } from '#components/contributor/agency-form.client.tsx';
import { NamedFacts } from '#components/contributor/named-facts.tsx';
import { PersonMoves } from '#components/contributor/person-moves.client.tsx';
import { RecordOfWork } from '#components/contributor/record-of-work.tsx';
import { getAgency } from '#lib/contributor/queries.ts';
import { listReattributions } from '#lib/contributor/reattributions.ts';
import { getRecordOfWork } from '#lib/credit/record-of-work.ts';
import { messages } from '#lib/language/newsroom-messages.ts';
import { holds } from '#lib/staff/actor.ts';
import { editAgencyAction, undoAgencyMergeAction } from '../actions.ts';

type Props = { params: Promise<{ id: string }> };

const folder = '/newsroom/agencies';

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const actor = await currentActor();
  if (!actor) return {};
  return { title: (await found(getAgency(actor, (await params).id))).name };
}

export default async function AgencyPage({ params }: Props) {
  const { id } = await params;
  const actor = await requireActor(`${folder}/${id}`);
  const { mergedIntoId, slug: _, ...agency } = await found(getAgency(actor, id));
  if (mergedIntoId) redirect(`${folder}/${mergedIntoId}`);
  const work = await getRecordOfWork(actor, 'agency', id);
  const moves = await listReattributions(actor, 'agency', id);
  const words = messages(actor.language).agencyTerms;
  const side = (
    <>
      <PersonMoves
        page={`${folder}/${id}`}
        mergeLabel={words.merge}
        splits={false}
        moves={moves}
        undo={holds(actor, 'contributor.edit') ? undoAgencyMergeAction : null}
      />
      <RecordOfWork work={work} language={actor.language} />
    </>
  );
  if (holds(actor, 'contributor.edit')) {
    return <AgencyForm key={id} agency={agency} edit={editAgencyAction} side={side} />;
  }
  return (
    <NamedFacts
      {...agency}
      kind="agency"
      folder={folder}
      language={actor.language}
      title=""
      text={agency.about}
      terms={agency.terms}
      side={side}
    />
  );
}
