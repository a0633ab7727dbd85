import { notFound } from 'next/navigation';
import { z } from 'zod';
import { found } from '#app/_request/found.ts';
import { titled } from '#app/_request/language.ts';
import { requireActor } from '#app/_request/session.ts';
import { AgencyMergeForm } from '#components/contributor/agency-merge-form.client.tsx';
import { MergeChanges } from '#components/contributor/merge-changes.tsx';
import { MergePick } from '#components/contributor/merge-pick.client.tsx';
import { BackLink } from '#components/newsroom/back-link.tsx';
import { PageHeader } from '#components/newsroom/page-header.tsx';
import { getAgency, similarAgencies } from '#lib/contributor/queries.ts';
import { previewMerge } from '#lib/credit/merge-preview.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import { messages } from '#lib/language/newsroom-messages.ts';
import { holds } from '#lib/staff/actor.ts';
import { findAgenciesAction, mergeAgenciesAction } from '../../actions.ts';

export const generateMetadata = titled((t) => t.peopleDesk.duplicates.merge);

const folder = '/newsroom/agencies';
const paramsSchema = z.object({
  with: z.uuid().optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function MergeAgenciesPage({ params, searchParams }: Props) {
  const { id } = await params;
  const actor = await requireActor(`${folder}/${id}/merge`);
  if (!holds(actor, 'contributor.edit')) notFound();
  const { with: other, page } = paramsSchema.parse(await searchParams);
  const survivor = await found(getAgency(actor, id));
  if (survivor.mergedIntoId !== null || other === id) notFound();
  const words = messages(actor.language).agencyTerms;
  if (other === undefined) {
    const alike = (await similarAgencies(actor, survivor.name)).filter((hit) => hit.id !== id);
    return (
      <>
        <PageHeader
          back={<BackLink href={`${folder}/${id}`} label={survivor.name} />}
          title={fillIn(words.mergeTitle, { name: survivor.name })}
        />
        <MergePick
          folder={folder}
          label={words.pick}
          id={id}
          name={survivor.name}
          alike={alike}
          find={findAgenciesAction}
        />
      </>
    );
  }
  const merged = await found(getAgency(actor, other));
  if (merged.mergedIntoId !== null) notFound();
  const { bothHaveAccounts: _, ...changes } = await previewMerge(actor, 'agency', { survivor, merged, page });
  return (
    <AgencyMergeForm key={`${id}${other}`} survivor={survivor} merged={merged} merge={mergeAgenciesAction}>
      <MergeChanges
        {...changes}
        hrefOf={(wanted) => `${folder}/${id}/merge?with=${other}&page=${wanted}`}
        language={actor.language}
      />
    </AgencyMergeForm>
  );
}
