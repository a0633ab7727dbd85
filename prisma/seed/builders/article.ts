import { articleSearchText } from '#lib/article/search-text.ts';
import { type Body, bodyText, emptyBody, wordCount } from '#lib/body/body.ts';
import { usualPosition } from '#lib/credit/credit.ts';
import type { Db } from '#lib/platform/db.ts';
import { newId } from '#lib/platform/ids.ts';
import { commandLine } from '#lib/staff/actor.ts';
import type {
  Article,
  Credit,
  CreditPosition,
  CreditRole,
  PhotoUse,
  Publication,
  Redirect,
  Revision,
  RevisionTopic,
} from '#prisma/generated/client.ts';
import { insertArticlesWithRevisions, insertPublications, insertRows } from './insert.ts';

export type CreditPlan = {
  role: CreditRole;
  contributorId?: string;
  agencyId?: string;
  position?: CreditPosition;
  printedAs?: string;
  place?: string;
};
export type PhotoUsePlan = Partial<Omit<PhotoUse, 'revisionId'>> & Pick<PhotoUse, 'photoId'>;
export type RevisionPlan = Partial<Omit<Revision, 'articleId' | 'number' | 'body'>> & {
  body?: Body;
  credits?: CreditPlan[];
  photos?: PhotoUsePlan[];
  topicIds?: string[];
};
export type ArticlePlan = Partial<Omit<Article, 'latestRevisionId' | 'liveRevisionId'>> &
  Pick<Article, 'editionId'> & {
    /** Oldest first; the last one is the latest. */
    revisions?: RevisionPlan[];
    /** Which of them readers see, when published; the last unless said otherwise. */
    live?: number;
    /** Names that the newsroom's search finds the story by. */
    names?: string[];
    /** Former addresses. */
    redirects?: string[];
    newId?: () => string;
  };
export type BuiltArticle = { article: Article; revisions: Revision[] };

/** One article with at least one revision: a draft unless `status` says otherwise. */
export async function buildArticle(db: Db, plan: ArticlePlan): Promise<BuiltArticle> {
  const built = articleRows(plan);
  await insertArticles(db, [built]);
  return { article: built.article, revisions: built.revisions };
}

/** Many articles in a handful of statements. Give it a transaction when half of them would be of no use. */
export async function buildArticles(db: Db, plans: readonly ArticlePlan[]): Promise<BuiltArticle[]> {
  const built = plans.map(articleRows);
  for (let start = 0; start < built.length; start += 2000) {
    await insertArticles(db, built.slice(start, start + 2000));
  }
  return built.map(({ article, revisions }) => ({ article, revisions }));
}

type ArticleRows = BuiltArticle & {
  credits: Credit[];
  photoUses: PhotoUse[];
  topics: RevisionTopic[];
  redirects: Redirect[];
  publication: Publication | null;
};

async function insertArticles(db: Db, built: readonly ArticleRows[]): Promise<void> {
  // Inside a transaction; outside one it holds for nothing, and each statement's stories are indexed by it.
  await db.$executeRaw`SELECT set_config('masthead.batch', 'on', true), set_config('gin_pending_list_limit', '8192', true)`;
  await insertArticlesWithRevisions(
    db,
    built.map(({ article }) => article),
    built.flatMap(({ revisions }) => revisions),
  );
  await insertRows(
    db,
    'Credit',
    built.flatMap(({ credits }) => credits),
  );
  await insertRows(
    db,
    'PhotoUse',
    built.flatMap(({ photoUses }) => photoUses),
  );
  await insertRows(
    db,
    'RevisionTopic',
    built.flatMap(({ topics }) => topics),
  );
  await insertRows(
    db,
    'Redirect',
    built.flatMap(({ redirects }) => redirects),
  );
  const publications = built.flatMap(({ publication }) => publication ?? []);
  await insertPublications(db, publications);
  const ids = publications.map(({ articleId }) => articleId);
  const shown = publications.map(({ revisionId }) => revisionId);
  await db.$executeRaw`SELECT index_stories(${ids}::uuid[]), list_works(${ids}::uuid[]), print_photo_credits(${shown}::uuid[], NULL)`;
}

/** The rows of one plan, with everything that was left open filled in. */
export function articleRows(plan: ArticlePlan): ArticleRows {
  const {
    revisions: revisionPlans = [{}],
    live,
    names = [],
    redirects = [],
    newId: makeId = newId,
    ...given
  } = plan;
  const id = given.id ?? makeId();
  const createdAt = given.createdAt ?? new Date();
  const createdById = given.createdById ?? commandLine.id;
  const revisions = revisionPlans.map((part, index) =>
    revisionRow(part, { id: makeId(), articleId: id, number: index + 1, createdAt, createdById }),
  );
  const latest = revisions.at(-1);
  if (!latest) throw new Error('An article has at least one revision.');
  const status = given.status ?? 'draft';
  const wasPublished = status !== 'draft';
  const publishedAt = given.publishedAt ?? (wasPublished ? createdAt : null);
  const shown = live === undefined ? latest : revisions[live];
  const liveRevision = status === 'published' ? (shown ?? null) : null;
  return {
    article: {
      status,
      address: wasPublished ? `/test/${id}` : null,
      firstPublishedAt: publishedAt,
      withdrawnAt: status === 'withdrawn' ? createdAt : null,
      changedAt: latest.createdAt,
      searchText: articleSearchText({ ...latest, names }),
      translationGroup: null,
      assignedWords: null,
      ...given,
      id,
      createdAt,
      createdById,
      publishedAt,
      latestRevisionId: latest.id,
      liveRevisionId: liveRevision?.id ?? null,
    },
    revisions,
    credits: revisions.flatMap(({ id: revisionId }, index) =>
      creditRows(revisionPlans[index]?.credits ?? [], revisionId, makeId),
    ),
    photoUses: revisions.flatMap(({ id: revisionId }, index) =>
      (revisionPlans[index]?.photos ?? []).map((use) => ({
        key: makeId(),
        caption: '',
        altText: '',
        decorative: false,
        crop: null,
        creditLine: '',
        contributorId: null,
        agencyId: null,
        ...use,
        revisionId,
      })),
    ),
    topics: revisions.flatMap(({ id: revisionId }, index) =>
      (revisionPlans[index]?.topicIds ?? []).map((topicId, order) => ({ revisionId, topicId, order })),
    ),
    redirects: redirects.map((address) => ({ address, articleId: id, createdAt })),
    publication: liveRevision && {
      revisionId: liveRevision.id,
      articleId: id,
      editionId: given.editionId,
      at: given.firstPublishedAt ?? publishedAt ?? createdAt,
      isFirst: true,
      words: wordCount(bodyText(revisionPlans[liveRevision.number - 1]?.body ?? emptyBody)),
    },
  };
}

function revisionRow(
  part: RevisionPlan,
  place: { id: string; articleId: string; number: number; createdAt: Date; createdById: string },
): Revision {
  const { credits: _credits, photos: _photos, topicIds: _topicIds, body = emptyBody, ...given } = part;
  return {
    id: place.id,
    authorId: place.createdById,
    createdAt: place.createdAt,
    kicker: '',
    headline: 'A story for the test',
    standfirst: '',
    slug: '',
    place: '',
    sectionId: null,
    agencyId: null,
    timeLine: null,
    noByline: false,
    keywords: [],
    restoredNumber: null,
    ...given,
    body,
    articleId: place.articleId,
    number: place.number,
  };
}

/** Counted from 0 within each position, as the page prints them. */
function creditRows(plans: readonly CreditPlan[], revisionId: string, makeId: () => string): Credit[] {
  const counts = new Map<CreditPosition, number>();
  return plans.map((plan) => {
    const position = plan.position ?? usualPosition[plan.role];
    const order = counts.get(position) ?? 0;
    counts.set(position, order + 1);
    return {
      id: makeId(),
      revisionId,
      photoId: null,
      role: plan.role,
      contributorId: plan.contributorId ?? null,
      agencyId: plan.agencyId ?? null,
      position,
      order,
      printedAs: plan.printedAs ?? null,
      place: plan.place ?? null,
    };
  });
}
