import 'server-only';
import { z } from 'zod';
import { db } from '../platform/db.ts';
import { NotFound } from '../platform/errors.ts';
import { type Actor, demand } from '../staff/actor.ts';
import { permissionsOn } from './permissions.ts';

export const revisionsPerPage = 40;

const turnTypes = [
  'article.created',
  'article.imported',
  'article.published',
  'article.updated',
  'article.withdrawn',
  'article.restored',
] as const;
export type TurnType = (typeof turnTypes)[number];

const turnSchema = z.object({
  type: z.enum(turnTypes),
  at: z.coerce.date(),
  who: z.string(),
  revisionId: z.string().nullable(),
  correction: z.string().nullable(),
});
/** What made a revision more than a save. */
export type Turn = z.infer<typeof turnSchema>;

export type ListedRevision = {
  id: string;
  number: number;
  createdAt: Date;
  author: string;
  headline: string;
  name: string | null;
  restoredNumber: number | null;
  turns: Turn[];
};

/** One page of a story's revisions, newest first. */
export async function listRevisions(actor: Actor, articleId: string, before: number | null) {
  demand(actor, 'article.read');
  const article = await db().article.findUnique({
    where: { id: articleId },
    select: {
      id: true,
      status: true,
      createdById: true,
      latestRevisionId: true,
      liveRevisionId: true,
      edition: { select: { language: true, direction: true, timeZone: true } },
    },
  });
  if (!article || article.latestRevisionId === null) throw new NotFound('There is no such story.');
  const rows = await db().revision.findMany({
    where: { articleId, ...(before !== null && { number: { lt: before } }) },
    orderBy: { number: 'desc' },
    take: revisionsPerPage + 1,
    select: {
      id: true,
      number: true,
      createdAt: true,
      headline: true,
      restoredNumber: true,
      author: { select: { name: true } },
      label: { select: { name: true } },
    },
  });
  const page = rows.slice(0, revisionsPerPage);
  const turns = await turnsOf(
    articleId,
    page.map(({ id }) => id),
  );
  const revisions = page.map(({ author, label, ...row }): ListedRevision => {
    const own = turns.filter(({ revisionId, type }) =>
      revisionId === null ? row.number === 1 && type !== 'article.withdrawn' : revisionId === row.id,
    );
    return { ...row, author: author.name, name: label?.name ?? null, turns: own };
  });
  return {
    article: { ...article, latestRevisionId: article.latestRevisionId },
    revisions,
    /** Before which number the next page begins; null where there is none. */
    more: rows.length > revisionsPerPage ? (page.at(-1)?.number ?? null) : null,
    permissions: permissionsOn(actor, article),
  };
}

async function turnsOf(articleId: string, revisionIds: readonly string[]): Promise<Turn[]> {
  const rows = await db().$queryRaw`
    SELECT e.type, e.at, u.name AS who, e.detail ->> 'revisionId' AS "revisionId", e.detail ->> 'correction' AS correction
    FROM "Event" e JOIN "User" u ON u.id = e."actorId"
    WHERE e.subject = 'article' AND e."subjectId" = ${articleId}::uuid
      AND e.type IN ('article.created', 'article.imported', 'article.published', 'article.updated', 'article.withdrawn', 'article.restored')
      AND (e.detail ->> 'revisionId' IS NULL OR e.detail ->> 'revisionId' = ANY(${revisionIds}))
    ORDER BY e.sequence DESC`;
  return z.array(turnSchema).parse(rows);
}

export type Seen = { revisionId: string; from: Date } | { revisionId: null; from: Date | null };

/** Which revision readers saw at a moment, and since when; null while nothing of the story was public. */
export async function seenAt(actor: Actor, articleId: string, moment: Date): Promise<Seen> {
  demand(actor, 'article.read');
  const rows = await db().$queryRaw`
    SELECT e.type, e.at, '' AS who, e.detail ->> 'revisionId' AS "revisionId", NULL AS correction
    FROM "Event" e
    WHERE e.subject = 'article' AND e."subjectId" = ${articleId}::uuid AND e.at <= ${moment}
      AND e.type IN ('article.published', 'article.updated', 'article.withdrawn')
    ORDER BY e.sequence DESC LIMIT 1`;
  const [last] = z.array(turnSchema).parse(rows);
  if (!last || last.type === 'article.withdrawn' || last.revisionId === null)
    return { revisionId: null, from: last?.at ?? null };
  return { revisionId: last.revisionId, from: last.at };
}
