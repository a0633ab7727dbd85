import 'server-only';
import { z } from 'zod';
import { db } from '../platform/db.ts';
import { NotFound } from '../platform/errors.ts';
import { type Actor, demand } from './actor.ts';
import type { Role } from './roles.ts';

export type ListedUser = {
  id: string;
  name: string;
  email: string;
  roles: Role[];
  deactivatedAt: Date | null;
  lastSeenAt: Date | null;
};

/** Everyone who can or could sign in; open accounts first. */
export async function listUsers(actor: Actor): Promise<ListedUser[]> {
  demand(actor, 'staff.read');
  const users = await db().user.findMany({
    where: { isSystem: false },
    select: {
      ...userFields,
      sessions: { select: { lastSeenAt: true }, orderBy: { lastSeenAt: 'desc' }, take: 1 },
    },
    orderBy: [{ deactivatedAt: { sort: 'asc', nulls: 'first' } }, { name: 'asc' }, { id: 'asc' }],
  });
  return users.map(({ sessions, ...user }) => ({ ...user, lastSeenAt: sessions[0]?.lastSeenAt ?? null }));
}

const userFields = { id: true, name: true, email: true, roles: true, deactivatedAt: true } as const;

export type SessionLine = { id: string; userAgent: string; createdAt: Date; lastSeenAt: Date };

export type UserPage = Omit<ListedUser, 'lastSeenAt'> & { sessions: SessionLine[] };

export async function getUser(actor: Actor, id: string): Promise<UserPage> {
  demand(actor, 'staff.read');
  return readUser(id);
}

/** One's own page. */
export async function getAccount(actor: Actor): Promise<UserPage> {
  demand(actor, 'newsroom.enter');
  return readUser(actor.id);
}

async function readUser(id: string): Promise<UserPage> {
  const user = z.uuid().safeParse(id).success
    ? await db().user.findFirst({
        where: { id, isSystem: false },
        select: {
          ...userFields,
          sessions: {
            where: { revokedAt: null, expiresAt: { gt: new Date() } },
            select: { id: true, userAgent: true, createdAt: true, lastSeenAt: true },
            orderBy: { lastSeenAt: 'desc' },
          },
        },
      })
    : null;
  if (!user) throw new NotFound('There is no such account.');
  return user;
}
