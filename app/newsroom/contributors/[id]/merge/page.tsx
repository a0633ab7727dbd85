import { notFound } from 'next/navigation';
import { z } from 'zod';
import { found } from '#app/_request/found.ts';
import { titled } from '#app/_request/language.ts';
import { requireActor } from '#app/_request/session.ts';
import { MergeChanges } from '#components/contributor/merge-changes.tsx';
import { MergeForm } from '#components/contributor/merge-form.client.tsx';
import { MergePick } from '#components/contributor/merge-pick.client.tsx';
import { BackLink } from '#components/newsroom/back-link.tsx';
import { PageHeader } from '#components/newsroom/page-header.tsx';
import { getPersonDetails } from '#lib/contributor/person-details-queries.ts';
import { getContributor, similarContributors } from '#lib/contributor/queries.ts';
import { previewMerge } from '#lib/credit/merge-preview.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import { messages } from '#lib/language/newsroom-messages.ts';
import { holds } from '#lib/staff/actor.ts';
import { findContributorsAction, mergeContributorsAction } from '../../actions.ts';
import { portraitsOf } from '../../portraits.ts';

export const generateMetadata = titled((t) => t.peopleDesk.duplicates.merge);

const folder = '/newsroom/contributors';
const paramsSchema = z.object({
  with: z.uuid().optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function MergePage({ params, searchParams }: Props) {
  const { id } = await params;
  const actor = await requireActor(`${folder}/${id}/merge`);
  if (!holds(actor, 'contributor.edit')) notFound();
  const { with: other, page } = paramsSchema.parse(await searchParams);
  const person = await found(getContributor(actor, id));
  if (person.mergedIntoId !== null || other === id) notFound();
  if (other === undefined) {
    const alike = (await similarContributors(actor, person.name)).filter((hit) => hit.id !== id);
    return (
      <>
        <PageHeader
          back={<BackLink href={`${folder}/${id}`} label={person.name} />}
          title={fillIn(messages(actor.language).peopleDesk.merge.title, { name: person.name })}
        />
        <MergePick
          folder={folder}
          label={messages(actor.language).peopleDesk.merge.pick}
          id={id}
          name={person.name}
          alike={alike}
          find={findContributorsAction}
        />
      </>
    );
  }
  const [survivor, merged] = [person, await found(getContributor(actor, other))];
  if (merged.mergedIntoId !== null) notFound();
  const { bothHaveAccounts, stories, ...changes } = await previewMerge(actor, 'contributor', {
    survivor,
    merged,
    page,
  });
  const [own, theirs] = [await getPersonDetails(actor, id), await getPersonDetails(actor, other)];
  const details = { survivor: own.details, merged: theirs.details };
  return (
    <MergeForm
      key={`${id}${other}`}
      details={details}
      editions={own.editions}
      photos={await portraitsOf(actor, [details.survivor, details.merged])}
      survivor={survivor}
      merged={merged}
      bothHaveAccounts={bothHaveAccounts}
      merge={mergeContributorsAction}
    >
      <MergeChanges
        {...changes}
        stories={stories}
        hrefOf={(wanted) => `${folder}/${id}/merge?with=${other}&page=${wanted}`}
        language={actor.language}
      />
    </MergeForm>
  );
}
