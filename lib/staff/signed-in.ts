import 'server-only';
import { spokenLanguage } from '../language/newsroom-languages.ts';
import { db } from '../platform/db.ts';
import type { Actor } from './actor.ts';

/** Someone who asks through a session that is good now. */
export type SignedIn = { sessionId: string; email: string; actor: Actor };

const minute = 60_000;

/** Null when the session was revoked or has run out, or the account was closed. Notes at most once a minute that it is in use. */
export async function findSignedIn(sessionId: string, now = new Date()): Promise<SignedIn | null> {
  const session = await db().session.findFirst({
    where: {
      id: sessionId,
      revokedAt: null,
      expiresAt: { gt: now },
      user: { deactivatedAt: null, isSystem: false },
    },
    select: {
      id: true,
      lastSeenAt: true,
      user: { select: { id: true, email: true, name: true, roles: true, language: true } },
    },
  });
  if (!session) return null;
  const aMinuteAgo = new Date(now.getTime() - minute);
  if (session.lastSeenAt < aMinuteAgo) {
    await db().session.updateMany({
      where: { id: sessionId, lastSeenAt: { lt: aMinuteAgo } },
      data: { lastSeenAt: now },
    });
  }
  const { email, language, ...known } = session.user;
  return { sessionId: session.id, email, actor: { ...known, language: spokenLanguage(language ?? 'en') } };
}
