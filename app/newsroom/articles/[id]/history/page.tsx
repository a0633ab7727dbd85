import { notFound, redirect } from 'next/navigation';
import { z } from 'zod';
import { found } from '#app/_request/found.ts';
import { titled } from '#app/_request/language.ts';
import { requireActor } from '#app/_request/session.ts';
import { RevisionComparison } from '#components/article/revision-comparison.tsx';
import { RevisionList } from '#components/article/revision-list.tsx';
import { SeenAtMoment } from '#components/article/seen-at-moment.tsx';
import { BackLink } from '#components/newsroom/back-link.tsx';
import { PageHeader } from '#components/newsroom/page-header.tsx';
import { compareRevisions } from '#lib/article/compare-revisions.ts';
import { getRevisionForEditing, listEditions } from '#lib/article/queries.ts';
import { listRevisions, seenAt } from '#lib/article/revisions.ts';
import { fromLocalInput } from '#lib/language/dates.ts';
import { messages } from '#lib/language/newsroom-messages.ts';
import { NotFound } from '#lib/platform/errors.ts';
import type { Actor } from '#lib/staff/actor.ts';
import { nameRevisionAction, restoreRevisionAction } from '../../actions.ts';

export const generateMetadata = titled((t) => t.writing.revisions.title);

const querySchema = z.object({
  before: z.coerce.number().int().min(1).nullable().catch(null).default(null),
  from: z.uuid().nullable().catch(null).default(null),
  to: z.uuid().nullable().catch(null).default(null),
  at: z.string().max(30).catch('').default(''),
});

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function HistoryPage({ params, searchParams }: Props) {
  const { id } = await params;
  const actor = await requireActor(`/newsroom/articles/${id}/history`);
  if (!z.uuid().safeParse(id).success) notFound();
  const query = querySchema.parse(await searchParams);
  const history = await found(listRevisions(actor, id, query.before));
  const t = messages(actor.language);
  const { article, revisions, more } = history;
  const [newest, second] = revisions;
  const to = query.to ?? newest?.id ?? article.latestRevisionId;
  const from = query.from ?? second?.id ?? to;
  const moment = query.at === '' ? null : fromLocalInput(query.at, article.edition.timeZone);
  const seen = moment && (await seenAt(actor, id, moment));
  return (
    <>
      <PageHeader
        title={t.writing.revisions.title}
        aside={newest?.headline || t.articles.untitled}
        back={<BackLink href={`/newsroom/articles/${id}`} label={t.articles.preview.back} />}
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-8 gap-y-6 p-4 lg:grid-cols-[24rem_minmax(0,1fr)]">
        <div className="flex flex-col gap-6">
          <RevisionList
            articleId={id}
            revisions={revisions}
            latestRevisionId={article.latestRevisionId}
            liveRevisionId={article.liveRevisionId}
            more={more}
            chosen={{ from, to }}
            before={query.before}
            language={article.edition.language}
            mayEdit={history.permissions.edit}
            restore={restoreRevisionAction}
            name={nameRevisionAction}
          />
          <SeenAtMoment
            articleId={id}
            at={query.at}
            seen={seen}
            timeZone={article.edition.timeZone}
            t={t}
            language={actor.language}
          />
        </div>
        <RevisionComparison
          {...(await compared(actor, id, from, to))}
          edition={article.edition}
          t={t}
          language={actor.language}
        />
      </div>
    </>
  );
}

/** Both states, what changed between them, and the names that their ids stand for. */
async function compared(actor: Actor, articleId: string, from: string, to: string) {
  const [older, newer, editions] = await Promise.all([
    getRevisionForEditing(actor, from),
    getRevisionForEditing(actor, to),
    listEditions(actor),
  ]).catch((error: unknown) => {
    // The next save of its author has taken its place.
    if (error instanceof NotFound) redirect(`/newsroom/articles/${articleId}/history`);
    throw error;
  });
  if (older.revision.articleId !== articleId || newer.revision.articleId !== articleId) notFound();
  const filed = editions.flatMap(({ sections, topics }) => [...sections, ...topics]);
  return {
    older: older.revision,
    newer: newer.revision,
    comparison: compareRevisions(older.fields, newer.fields),
    names: {
      ...Object.fromEntries(filed.map(({ id, name }) => [id, name])),
      ...older.names,
      ...newer.names,
    },
    photos: [...older.photos, ...newer.photos],
  };
}
