import { titled } from '#app/_request/language.ts';
import { requireActor } from '#app/_request/session.ts';
import { CountFiltersForm } from '#components/article/count-filters.client.tsx';
import { CountTable } from '#components/article/count-table.tsx';
import { PageHeader } from '#components/newsroom/page-header.tsx';
import { PlaceIcon } from '#components/newsroom/place-icon.tsx';
import { Button } from '#components/ui/button.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Pagination } from '#components/ui/pagination.tsx';
import { countCredits, countsPerPage } from '#lib/article/count-credits.ts';
import { type CountFilters, countQuery, readCountFilters, usualPeriods } from '#lib/article/count-form.ts';
import { listEditions } from '#lib/article/queries.ts';
import { getAgency, namesOf } from '#lib/contributor/queries.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import { messages } from '#lib/language/newsroom-messages.ts';
import { type Actor, holds } from '#lib/staff/actor.ts';
import { found } from '../../_request/found.ts';
import { todayIn } from './days.ts';

export const generateMetadata = titled((t) => t.creditCounts.title);

const folder = '/newsroom/credits';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function CreditCountsPage({ searchParams }: Props) {
  const given = await searchParams;
  const actor = await requireActor(folder);
  const editions = await listEditions(actor);
  const today = todayIn(editions);
  const filters = readCountFilters(given, today);
  const { lines, total, count } = await found(countCredits(actor, filters));
  const t = messages(actor.language);
  const texts = t.creditCounts;
  const { by: _by, page: _page, ...counted } = filters;
  const pages = Math.max(1, Math.ceil(count / countsPerPage));
  return (
    <>
      <PageHeader title={texts.title} />
      <CountFiltersForm
        filters={filters}
        periods={usualPeriods(today)}
        editions={editions.map(({ code, name }) => ({ code, name }))}
        named={await namedIn(actor, filters)}
      >
        <Button asChild>
          <a href={`${folder}/counts.csv${countQuery(counted)}`} download>
            {texts.download}
          </a>
        </Button>
        {holds(actor, 'payment.export') && (
          <Button asChild>
            <a href={`${folder}/payments.csv${countQuery(counted)}`} download>
              {texts.payments}
            </a>
          </Button>
        )}
      </CountFiltersForm>
      {lines.length === 0 ? (
        <EmptyState icon={<PlaceIcon name="counts" />} title={texts.nothing} lead={texts.nothingLead} />
      ) : (
        <CountTable lines={lines} total={total} filters={filters} language={actor.language} folder={folder} />
      )}
      <Pagination
        page={filters.page}
        pages={pages}
        hrefOf={(page) => `${folder}${countQuery({ ...filters, page })}`}
        texts={{ ...t.pagination, position: fillIn(t.pagination.position, { page: filters.page, pages }) }}
      />
      <p className="max-w-3xl px-4 py-4 text-sm text-muted">{texts.lead}</p>
    </>
  );
}

/** Whom it is narrowed down to. */
async function namedIn(actor: Actor, { person, agency }: CountFilters) {
  const [one] = person
    ? await namesOf(actor, [person])
    : agency
      ? [await found(getAgency(actor, agency))]
      : [];
  return one ? { id: one.id, label: one.name } : null;
}
