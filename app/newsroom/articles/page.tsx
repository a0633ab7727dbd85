import { FilePlus2, Newspaper } from 'lucide-react';
import Link from 'next/link';
import { titled } from '#app/_request/language.ts';
import { requireActor } from '#app/_request/session.ts';
import { StoryFilters } from '#components/article/story-filters.client.tsx';
import { StoryList } from '#components/article/story-list.client.tsx';
import { PageHeader } from '#components/newsroom/page-header.tsx';
import { Button } from '#components/ui/button.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Pagination } from '#components/ui/pagination.tsx';
import { CopyDrop, CopyFilesButton, DroppedCopy } from '#components/wire/copy-drop.client.tsx';
import { listFiltersSchema, listQuery } from '#lib/article/list-form.ts';
import { listArticles, listEditions, storiesPerPage } from '#lib/article/queries.ts';
import { namesOf } from '#lib/contributor/queries.ts';
import { printCount } from '#lib/language/catalogue.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import { messages } from '#lib/language/newsroom-messages.ts';
import { holds } from '#lib/staff/actor.ts';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = titled((t) => t.articles.title);

export default async function StoriesPage({ searchParams }: Props) {
  const filters = listFiltersSchema.parse(await searchParams);
  const actor = await requireActor(`/newsroom/articles${listQuery(filters)}`);
  const [{ articles, total }, editions, people] = await Promise.all([
    listArticles(actor, filters),
    listEditions(actor),
    filters.person === null ? [] : namesOf(actor, [filters.person]),
  ]);
  const t = messages(actor.language);
  const pages = Math.max(1, Math.ceil(total / storiesPerPage));
  const [person] = people;
  const create = holds(actor, 'article.create');
  const page = (
    <>
      <PageHeader
        title={t.articles.title}
        aside={printCount(actor.language, t.articles.count, total)}
        actions={
          create && (
            <>
              {holds(actor, 'banner.edit') && (
                <Button asChild variant="quiet" className="max-sm:hidden">
                  <Link href="/newsroom/banner" prefetch={false}>
                    {t.editions.banner.title}
                  </Link>
                </Button>
              )}
              <CopyFilesButton />
              <Button asChild className="max-sm:hidden">
                <Link href="/newsroom/wire">{t.articles.importCopy}</Link>
              </Button>
              <Button asChild variant="primary">
                <Link href="/newsroom/articles/new" prefetch={false}>
                  <FilePlus2 aria-hidden />
                  {t.articles.newStory}
                </Link>
              </Button>
            </>
          )
        }
      />
      {create && <DroppedCopy />}
      <StoryFilters
        filters={filters}
        editions={editions.map(({ code, name, sections }) => ({ code, name, sections }))}
        person={person ? { id: person.id, label: person.name } : null}
      />
      {articles.length === 0 ? (
        <EmptyState
          icon={<Newspaper />}
          title={
            total === 0 && listQuery(filters) === '' ? t.articles.empty.title : t.articles.empty.nothingFound
          }
          lead={listQuery(filters) === '' ? t.articles.empty.lead : t.articles.empty.nothingFoundLead}
        />
      ) : (
        <StoryList stories={articles} now={new Date()} />
      )}
      <Pagination
        page={filters.page}
        pages={pages}
        hrefOf={(page) => `/newsroom/articles${listQuery({ ...filters, page })}`}
        texts={{ ...t.pagination, position: fillIn(t.pagination.position, { page: filters.page, pages }) }}
      />
    </>
  );
  return create ? <CopyDrop>{page}</CopyDrop> : page;
}
