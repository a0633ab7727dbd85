import { notFound } from 'next/navigation';
import { found } from '#app/_request/found.ts';
import { titled } from '#app/_request/language.ts';
import { listParams } from '#app/_request/list-params.ts';
import { requireActor } from '#app/_request/session.ts';
import { ReprintForm } from '#components/credit/reprint-form.client.tsx';
import { Pagination } from '#components/ui/pagination.tsx';
import { getContributor } from '#lib/contributor/queries.ts';
import { listKeptStories } from '#lib/credit/reprint-stories.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import { messages } from '#lib/language/newsroom-messages.ts';
import { holds } from '#lib/staff/actor.ts';
import { reprintStoriesAction } from '../../actions.ts';

export const generateMetadata = titled((t) => t.peopleDesk.reprint.title);

const folder = '/newsroom/contributors';

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function ReprintPage({ params, searchParams }: Props) {
  const { id } = await params;
  const actor = await requireActor(`${folder}/${id}/reprint`);
  if (!holds(actor, 'contributor.edit')) notFound();
  const { page } = await listParams(searchParams);
  const person = await found(getContributor(actor, id));
  const kept = await listKeptStories(actor, { id, page });
  const t = messages(actor.language);
  return (
    <ReprintForm
      key={`${page}.${kept.total}`}
      person={{ id, name: person.name }}
      stories={kept.stories}
      total={kept.total}
      addresses={kept.addresses}
      reprint={reprintStoriesAction}
    >
      <Pagination
        page={page}
        pages={kept.pages}
        hrefOf={(wanted) => `${folder}/${id}/reprint?page=${wanted}`}
        texts={{ ...t.pagination, position: fillIn(t.pagination.position, { page, pages: kept.pages }) }}
      />
    </ReprintForm>
  );
}
