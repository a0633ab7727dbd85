import 'server-only';
import { z } from 'zod';
import { listRuledAgencies } from '../contributor/queries.ts';
import { houseStyleSchema } from '../credit/house-style.ts';
import { fold } from '../language/fold.ts';
import { atOneMoment, type Db, db, Prisma } from '../platform/db.ts';
import { NotFound } from '../platform/errors.ts';
import { type Actor, demand } from '../staff/actor.ts';
import { articleStatuses } from './article.ts';
import type { ListFilters } from './list-form.ts';
import { permissionsOn } from './permissions.ts';
import { photosInStory, printsCredits } from './photos-in-story.ts';
import { keptNames } from './published-rows.ts';
import { readiness } from './readiness.ts';
import { revisionFields } from './revision-rows.ts';
import { translationSource } from './translation-source.ts';
import { workOn } from './work-on.ts';

export const storiesPerPage = 30;

const listedSchema = z.object({
  id: z.uuid(),
  status: z.enum(articleStatuses),
  /** Published, and the latest revision is newer than what readers see. */
  changed: z.boolean(),
  /** It was translated from a state of its source that readers no longer see. */
  sourceChanged: z.boolean(),
  headline: z.string(),
  address: z.string().nullable(),
  changedAt: z.coerce.date(),
  firstPublishedAt: z.coerce.date().nullable(),
  sectionName: z.string().nullable(),
  sectionColour: z.string().nullable(),
  editionCode: z.string(),
  language: z.string(),
  lastAuthor: z.string(),
  names: z.array(z.string()).nullable(),
  photoId: z.uuid().nullable(),
});
export type ListedArticle = z.infer<typeof listedSchema>;

/** One page of the newsroom's stories, newest change first. */
export async function listArticles(
  actor: Actor,
  filters: ListFilters,
): Promise<{ articles: ListedArticle[]; total: number }> {
  demand(actor, 'article.read');
  const where = conditions(filters);
  const needsRevision = filters.section !== null || filters.person !== null;
  const from = needsRevision
    ? Prisma.sql`"Article" a JOIN "Revision" r ON r.id = a."latestRevisionId"`
    : Prisma.sql`"Article" a`;
  const offset = (filters.page - 1) * storiesPerPage;
  const [rows, counted] = await Promise.all([
    db().$queryRaw`
      WITH page AS (
        SELECT a.id FROM ${from} WHERE ${where}
        ORDER BY a."changedAt" DESC, a.id DESC LIMIT ${storiesPerPage} OFFSET ${offset}
      )
      SELECT a.id, a.status::text, a.status = 'published' AND a."liveRevisionId" <> a."latestRevisionId" AS changed,
        EXISTS (SELECT 1 FROM "Translation" t JOIN "Article" o ON o.id = t."sourceId"
          WHERE t."articleId" = a.id AND o.status = 'published' AND o."liveRevisionId" <> t."sourceRevisionId") AS "sourceChanged",
        r.headline, a.address, a."changedAt", a."firstPublishedAt",
        s.name AS "sectionName", s.colour AS "sectionColour", e.code AS "editionCode", e.language, u.name AS "lastAuthor",
        -- Whoever wrote and took the photos is one name.
        (SELECT array_agg(name ORDER BY place) FROM (
          SELECT coalesce(c."printedAs", p.name, g.name) AS name, min(c."order") AS place
          FROM "Credit" c LEFT JOIN "Contributor" p ON p.id = c."contributorId" LEFT JOIN "Agency" g ON g.id = c."agencyId"
          WHERE c."revisionId" = r.id AND c.position = 'top' GROUP BY 1) named) AS names,
        (SELECT "photoId" FROM "PhotoUse" x WHERE x."revisionId" = r.id LIMIT 1) AS "photoId"
      FROM page JOIN "Article" a ON a.id = page.id
      JOIN "Revision" r ON r.id = a."latestRevisionId"
      JOIN "Edition" e ON e.id = a."editionId"
      JOIN "User" u ON u.id = r."authorId"
      LEFT JOIN "Section" s ON s.id = r."sectionId"
      ORDER BY a."changedAt" DESC, a.id DESC`,
    db().$queryRaw`SELECT count(*)::int AS total FROM ${from} WHERE ${where}`,
  ]);
  const [{ total }] = z.tuple([z.object({ total: z.number() })]).parse(counted);
  return { articles: z.array(listedSchema).parse(rows), total };
}

/** A story by its id, as lists name it; none where there is no such story. */
export async function getListed(actor: Actor, articleId: string) {
  demand(actor, 'article.read');
  const row = await atOneMoment((tx) =>
    tx.article.findUnique({
      where: { id: articleId },
      select: {
        id: true,
        status: true,
        address: true,
        latestRevisionId: true,
        edition: { select: { code: true } },
        latestRevision: { select: { headline: true } },
      },
    }),
  );
  if (!row) return [];
  const { edition, latestRevision, ...story } = row;
  return [{ ...story, headline: latestRevision?.headline ?? '', editionCode: edition.code }];
}

function conditions(filters: ListFilters) {
  // Begins with what always holds: without a filter the index alone answers.
  const parts = [Prisma.sql`true`];
  if (filters.edition !== null) {
    parts.push(Prisma.sql`a."editionId" = (SELECT id FROM "Edition" WHERE code = ${filters.edition})`);
  }
  if (filters.status === 'changed') {
    parts.push(Prisma.sql`a.status = 'published' AND a."liveRevisionId" <> a."latestRevisionId"`);
  } else if (filters.status !== null) {
    parts.push(Prisma.sql`a.status = ${filters.status}::"ArticleStatus"`);
  }
  if (filters.section !== null) parts.push(Prisma.sql`r."sectionId" = ${filters.section}::uuid`);
  if (filters.person !== null) {
    parts.push(
      Prisma.sql`EXISTS (SELECT 1 FROM "Credit" c WHERE c."contributorId" = ${filters.person}::uuid AND c."revisionId" = r.id)`,
    );
  }
  for (const word of searchWords(filters.search)) {
    parts.push(Prisma.sql`a."searchText" LIKE ${`%${word.replace(/[\\%_]/g, '\\$&')}%`}`);
  }
  return Prisma.join(parts, ' AND ');
}

function searchWords(text: string): string[] {
  return fold(text)
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, 8);
}

/** Everything the story page needs: the latest revision, the names its ids stand for, and what the actor may do. */
export async function getArticleForEditing(actor: Actor, articleId: string) {
  demand(actor, 'article.read');
  const { article, revision } = await atOneMoment(async (tx) => {
    const found = await tx.article.findUnique({ where: { id: articleId }, include: { edition: true } });
    if (!found || found.latestRevisionId === null) throw new NotFound('There is no such story.');
    return { article: found, revision: await readRevision(tx, found.latestRevisionId) };
  });
  return {
    article: {
      id: article.id,
      status: article.status,
      address: article.address,
      firstPublishedAt: article.firstPublishedAt,
      publishedAt: article.publishedAt,
      changedAt: article.changedAt,
      liveRevisionId: article.liveRevisionId,
      assignedWords: article.assignedWords,
      edition: {
        id: article.edition.id,
        code: article.edition.code,
        language: article.edition.language,
        direction: article.edition.direction,
        timeZone: article.edition.timeZone,
      },
    },
    ...(await withNames(revision)),
    /** Whose rules ask for more than a name: warned of before the story is let out. */
    ruledAgencies: await listRuledAgencies(actor),
    translations: await translationsOf(article),
    permissions: permissionsOn(actor, article),
    source: await translationSource(article.id),
    work: await workOn(article.id),
  };
}
export type ArticleForEditing = Awaited<ReturnType<typeof getArticleForEditing>>;

/** The same story in other editions, in whatever state. */
async function translationsOf(article: { id: string; translationGroup: string | null }) {
  if (article.translationGroup === null) return [];
  const found = await db().article.findMany({
    where: { translationGroup: article.translationGroup, id: { not: article.id } },
    select: { id: true, editionId: true, latestRevision: { select: { headline: true } } },
  });
  return found.map(({ id, editionId, latestRevision }) => ({
    id,
    editionId,
    headline: latestRevision?.headline ?? '',
  }));
}

/** One revision with who saved it, and the people, agencies and photos its ids stand for. */
export async function getRevisionForEditing(actor: Actor, revisionId: string) {
  demand(actor, 'article.read');
  return withNames(await atOneMoment((tx) => readRevision(tx, revisionId)));
}

async function readRevision(tx: Db, revisionId: string) {
  const revision = await tx.revision.findUnique({
    where: { id: revisionId },
    select: {
      id: true,
      articleId: true,
      number: true,
      createdAt: true,
      author: { select: { id: true, name: true } },
      keptNames,
      article: { select: { edition: printsCredits } },
    },
  });
  if (!revision) throw new NotFound('There is no such revision.');
  return { revision, fields: await revisionFields(tx, revisionId) };
}

async function withNames({ revision, fields }: Awaited<ReturnType<typeof readRevision>>) {
  const contributorIds = fields.credits.flatMap((credit) => credit.contributorId ?? []);
  const agencyIds = [...fields.credits.map((credit) => credit.agencyId), fields.agencyId].filter(
    (id) => id !== null,
  );
  const photoIds = fields.photoUses.flatMap((use) => use.photoId ?? []);
  const [contributors, agencies, photos] = await Promise.all([
    db().contributor.findMany({ where: { id: { in: contributorIds } }, select: { id: true, name: true } }),
    db().agency.findMany({ where: { id: { in: agencyIds } }, select: { id: true, name: true } }),
    photosInStory(photoIds, { edition: revision.article.edition, keptNames: revision.keptNames }),
  ]);
  const credited = new Set(photos.filter((photo) => photo.credited).map((photo) => photo.id));
  return {
    revision: {
      id: revision.id,
      articleId: revision.articleId,
      number: revision.number,
      createdAt: revision.createdAt,
      author: revision.author,
    },
    fields,
    names: Object.fromEntries([...contributors, ...agencies].map(({ id, name }) => [id, name])),
    photos,
    readiness: readiness(fields, credited),
  };
}

/** The editions with their sections and topics: what a story can be filed under. */
export async function listEditions(actor: Actor) {
  demand(actor, 'article.read');
  const editions = await db().edition.findMany({
    orderBy: { position: 'asc' },
    select: {
      id: true,
      style: true,
      code: true,
      name: true,
      language: true,
      direction: true,
      timeZone: true,
      sections: { orderBy: { position: 'asc' }, select: { id: true, name: true, colour: true, slug: true } },
      topics: { orderBy: { name: 'asc' }, select: { id: true, name: true } },
    },
  });
  return editions.map(({ style, ...edition }) => ({ ...edition, style: houseStyleSchema.parse(style) }));
}
export type EditionChoice = Awaited<ReturnType<typeof listEditions>>[number];

/** What happened to the story, newest first. */
export async function listArticleEvents(actor: Actor, articleId: string, limit = 50) {
  demand(actor, 'article.read');
  const events = await db().event.findMany({
    where: { subject: 'article', subjectId: articleId },
    orderBy: { sequence: 'desc' },
    take: limit,
    select: { sequence: true, at: true, type: true, actor: { select: { name: true } } },
  });
  return events.map(({ sequence, at, type, actor: who }) => ({
    id: String(sequence),
    at,
    type,
    who: who.name,
  }));
}
