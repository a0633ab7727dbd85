import 'server-only';
import { mayEdit, mayEditCredits } from '../article/permissions.ts';
import { db } from '../platform/db.ts';
import type { Actor } from '../staff/actor.ts';
import { holds } from '../staff/actor.ts';
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

/** What each of those who are at a story may do there now; who is left out may do nothing. */
export async function presentRights(
  writers: readonly Pick<Writer, 'sessionId' | 'articleId'>[],
): Promise<(writer: Pick<Writer, 'sessionId' | 'articleId'>) => WriterRights | null> {
  const [sessions, articles] = await Promise.all([
    db().session.findMany({
      where: {
        id: { in: [...new Set(writers.map(({ sessionId }) => sessionId))] },
        revokedAt: null,
        expiresAt: { gt: new Date() },
        user: { deactivatedAt: null, isSystem: false },
      },
      select: { id: true, user: { select: { id: true, name: true, roles: true } } },
    }),
    db().article.findMany({
      where: { id: { in: [...new Set(writers.map(({ articleId }) => articleId))] } },
      select: { id: true, status: true, createdById: true },
    }),
  ]);
  const users = new Map(sessions.map(({ id, user }) => [id, user]));
  const stories = new Map(articles.map((article) => [article.id, article]));
  return ({ sessionId, articleId }) => {
    const user = users.get(sessionId);
    const article = stories.get(articleId);
    if (!user || !article) return null;
    const actor = { ...user, language: 'en' };
    if (!holds(actor, 'article.read')) return null;
    return { userId: user.id, edit: mayEdit(actor, article), editCredits: mayEditCredits(actor, article) };
  };
}
