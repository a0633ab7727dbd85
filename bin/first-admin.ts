import { config } from '#lib/platform/config.ts';
import { db } from '#lib/platform/db.ts';
import { commandLine } from '#lib/staff/actor.ts';
import { createUser } from '#lib/staff/create-user.ts';

/** How the first admin signs in; null where nothing needs to be told. */
export type Admin = { email: string; password: string | null } | null;

/**
 * Makes the first admin where nobody could sign in yet.
 * @returns how to sign in; the password is known only when it was made now
 */
export async function ensureAdmin(): Promise<Admin> {
  const existing = await db().user.findFirst({
    where: { roles: { has: 'admin' }, isSystem: false, deactivatedAt: null, passwordHash: { not: null } },
    orderBy: { createdAt: 'asc' },
    select: { email: true },
  });
  if (existing) return { email: existing.email, password: null };
  const { admin } = config();
  const email = admin.email ?? 'admin@masthead.example';
  const { password } = await createUser(commandLine, {
    email,
    name: 'Admin',
    roles: ['admin'],
    password: admin.password ?? undefined,
  });
  return { email, password: admin.password ? null : password };
}
