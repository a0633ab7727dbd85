import 'server-only';
import { mayEdit, mayEditCredits } from '../article/permissions.ts';
import { db } from '../platform/db.ts';
import type { Actor } from '../staff/actor.ts';
import { holds } from '../staff/actor.ts';
import type { Role } from '../staff/roles.ts';
import { findSignedIn } from '../staff/signed-in.ts';
import type { WriterRights } from './proof.ts';

/** Someone at a story, by the session they came with. Their rights change while they write. */
export type Writer = { sessionId: string; actor: Actor; articleId: string; rights: WriterRights };

/** Null when the session is good no more, or the story is not theirs to read. */
export async function findWriter(sessionId: string, articleId: string): Promise<Writer | null> {
  const [signedIn, article] = await Promise.all([
    findSignedIn(sessionId),
    db().article.findUnique({ where: { id: articleId }, select: { status: true, createdById: true } }),
  ]);
  if (!signedIn || !article || !holds(signedIn.actor, 'article.read')) return null;
  const { actor } = signedIn;
  const rights = {
    userId: actor.id,
    edit: mayEdit(actor, article),
    editCredits: mayEditCredits(actor, article),
  };
  return { sessionId, actor, articleId, rights };
}

type Present = Pick<Writer, 'sessionId' | 'articleId'>;
type PresentRow = Present & {
  userId: string;
  roles: Role[];
  status: 'draft' | 'published' | 'withdrawn';
  createdById: string;
};

/**
 * What each of those who are at a story may do there now; who is left out may do nothing. One statement, since it is
 * asked for every key.
 */
export async function presentRights(
  writers: readonly Present[],
): Promise<(writer: Present) => WriterRights | null> {
  const asked = [...new Map(writers.map((writer) => [keyOf(writer), writer])).values()];
  const rows = await db().$queryRaw<PresentRow[]>`
    SELECT session.id AS "sessionId", article.id AS "articleId", person.id AS "userId",
      person.roles::text[] AS roles, article.status::text AS status, article."createdById"
    FROM unnest(
      ${asked.map(({ sessionId }) => sessionId)}::uuid[],
      ${asked.map(({ articleId }) => articleId)}::uuid[]
    ) AS asked ("sessionId", "articleId")
    JOIN "Session" session ON session.id = asked."sessionId"
    JOIN "User" person ON person.id = session."userId"
    JOIN "Article" article ON article.id = asked."articleId"
    WHERE session."revokedAt" IS NULL AND session."expiresAt" > now()
      AND person."deactivatedAt" IS NULL AND NOT person."isSystem"`;
  const found = new Map(rows.map((row) => [keyOf(row), rightsOf(row)]));
  return (writer) => found.get(keyOf(writer)) ?? null;
}

function keyOf({ sessionId, articleId }: Present): string {
  return `${sessionId} ${articleId}`;
}

function rightsOf({ userId, roles, ...article }: PresentRow): WriterRights | null {
  const actor = { id: userId, name: '', roles, language: 'en' };
  if (!holds(actor, 'article.read')) return null;
  return { userId, edit: mayEdit(actor, article), editCredits: mayEditCredits(actor, article) };
}
