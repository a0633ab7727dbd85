import type { Metadata } from 'next';
import { found } from '#app/_request/found.ts';
import { currentActor, requireActor } from '#app/_request/session.ts';
import { AgencyForm } from '#components/contributor/agency-form.client.tsx';
import { NamedFacts } from '#components/contributor/named-facts.tsx';
import { RecordOfWork } from '#components/contributor/record-of-work.tsx';
import { getAgency } from '#lib/contributor/queries.ts';
import { getRecordOfWork } from '#lib/credit/record-of-work.ts';
import { holds } from '#lib/staff/actor.ts';
import { editAgencyAction } from '../actions.ts';

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
  const agency = await found(getAgency(actor, id));
  const work = await getRecordOfWork(actor, 'agency', id);
  const side = <RecordOfWork work={work} language={actor.language} />;
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
      side={side}
    />
  );
}
