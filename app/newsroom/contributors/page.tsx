import Link from 'next/link';
import { titled } from '#app/_request/language.ts';
import { listParams } from '#app/_request/list-params.ts';
import { requireActor } from '#app/_request/session.ts';
import { NameList } from '#components/contributor/name-list.tsx';
import { ListSearch } from '#components/newsroom/list-search.client.tsx';
import { PageHeader } from '#components/newsroom/page-header.tsx';
import { PlaceIcon } from '#components/newsroom/place-icon.tsx';
import { Button } from '#components/ui/button.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Pagination } from '#components/ui/pagination.tsx';
import { listContributors } from '#lib/contributor/queries.ts';
import { printCount } from '#lib/language/catalogue.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import { messages } from '#lib/language/newsroom-messages.ts';
import { holds } from '#lib/staff/actor.ts';

export const generateMetadata = titled((t) => t.people.title);

const folder = '/newsroom/contributors';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function PeoplePage({ searchParams }: Props) {
  const actor = await requireActor(folder);
  const filters = await listParams(searchParams);
  const { items, total, page, pages } = await listContributors(actor, filters);
  const { people, peopleDesk, pagination } = messages(actor.language);
  const add = holds(actor, 'contributor.create') && (
    <Button asChild variant="primary">
      <Link href={`${folder}/new`}>{people.newPerson}</Link>
    </Button>
  );
  return (
    <>
      <PageHeader
        title={people.title}
        aside={printCount(actor.language, people.countPeople, total)}
        actions={
          <>
            {holds(actor, 'contributor.edit') && (
              <Button asChild>
                <Link href={`${folder}/duplicates`}>{peopleDesk.duplicates.open}</Link>
              </Button>
            )}
            {add}
          </>
        }
      />
      <div className="border-b border-line px-4 py-2">
        <ListSearch label={people.searchPeople} />
      </div>
      {items.length > 0 ? (
        <NameList label={people.title} items={items} folder={folder} language={actor.language} />
      ) : filters.search ? (
        <EmptyState
          icon={<PlaceIcon name="people" />}
          title={fillIn(people.empty.search, { text: filters.search })}
          lead={people.empty.searchLead}
        />
      ) : (
        <EmptyState
          icon={<PlaceIcon name="people" />}
          title={people.empty.people}
          lead={people.empty.peopleLead}
        >
          {add}
        </EmptyState>
      )}
      <Pagination
        page={page}
        pages={pages}
        hrefOf={(wanted) => `${folder}?page=${wanted}`}
        texts={{ ...pagination, position: fillIn(pagination.position, { page, pages }) }}
      />
    </>
  );
}
