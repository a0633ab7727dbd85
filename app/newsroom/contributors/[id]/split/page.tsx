import { notFound } from 'next/navigation';
import { found } from '#app/_request/found.ts';
import { titled } from '#app/_request/language.ts';
import { listParams } from '#app/_request/list-params.ts';
import { requireActor } from '#app/_request/session.ts';
import { SplitForm } from '#components/contributor/split-form.client.tsx';
import { Pagination } from '#components/ui/pagination.tsx';
import { getContributor } from '#lib/contributor/queries.ts';
import { listWorks, worksPerPage } from '#lib/credit/merge-preview.ts';
import { printList } from '#lib/language/catalogue.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import { messages } from '#lib/language/newsroom-messages.ts';
import { holds } from '#lib/staff/actor.ts';
import { findContributorsAction, splitContributorAction } from '../../actions.ts';

export const generateMetadata = titled((t) => t.peopleDesk.split.doIt);

const folder = '/newsroom/contributors';

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function SplitPage({ params, searchParams }: Props) {
  const { id } = await params;
  const actor = await requireActor(`${folder}/${id}/split`);
  if (!holds(actor, 'contributor.edit')) notFound();
  const { page } = await listParams(searchParams);
  const person = await found(getContributor(actor, id));
  if (person.mergedIntoId !== null) notFound();
  const { stories, photos } = await listWorks(actor, { id, page });
  const t = messages(actor.language);
  const pages = Math.max(stories.pages, Math.ceil(photos.total / worksPerPage));
  return (
    <SplitForm
      key={`${id}${page}`}
      person={{ id, seen: person.seen, name: person.name }}
      stories={stories.items
        .filter(({ roles }) => roles.length > 0)
        .map((story) => ({
          id: story.id,
          label: story.headline || t.people.untitled,
          hint: printList(
            actor.language,
            story.roles.map((role) => t.creditRoles[role]),
          ),
        }))}
      photos={photos.items.map((photo) => ({
        id: photo.id,
        label: photo.headline || photo.originalName,
        hint: '',
      }))}
      find={findContributorsAction}
      split={splitContributorAction}
    >
      <Pagination
        page={page}
        pages={pages}
        hrefOf={(wanted) => `${folder}/${id}/split?page=${wanted}`}
        texts={{ ...t.pagination, position: fillIn(t.pagination.position, { page, pages }) }}
      />
    </SplitForm>
  );
}
