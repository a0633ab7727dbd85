import 'server-only';
import type { Db } from '../platform/db.ts';
import { Invalid, NotFound } from '../platform/errors.ts';
import type { Role } from './roles.ts';

export type Account = {
  id: string;
  email: string;
  name: string;
  roles: Role[];
  passwordHash: string | null;
  deactivatedAt: Date | null;
};

/**
 * Changes to accounts wait for each other, so that two administrators cannot at once demote the last two.
 * @throws NotFound, and Invalid for the accounts of the clock and the command line
 */
export async function lockAccount(tx: Db, id: string): Promise<Account> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('accounts', 0))`;
  const account = await tx.user.findUnique({
    where: { id },
    select: {
      id: true,
      email: true,
      name: true,
      roles: true,
      passwordHash: true,
      deactivatedAt: true,
      isSystem: true,
    },
  });
  if (!account) throw new NotFound('There is no such account.');
  const { isSystem, ...known } = account;
  if (isSystem) throw refusal('id', 'system-account');
  return known;
}

/** @throws Invalid when nobody else could administer the newsroom */
export async function demandAnotherAdmin(tx: Db, id: string, field: string): Promise<void> {
  const others = await tx.user.count({
    where: { id: { not: id }, isSystem: false, deactivatedAt: null, roles: { has: 'admin' } },
  });
  if (others === 0) throw refusal(field, 'last-admin');
}

/** @throws Invalid when someone else has the e-mail */
export async function demandFreeEmail(tx: Db, email: string, ownId: string): Promise<void> {
  const other = await tx.user.findFirst({ where: { email, id: { not: ownId } }, select: { id: true } });
  if (other) throw refusal('email', 'email-taken');
}

/** Ends every session of an account, but for the one that may stay. */
export async function endSessions(tx: Db, userId: string, but: string | null): Promise<number> {
  const { count } = await tx.session.updateMany({
    where: { userId, revokedAt: null, ...(but === null ? {} : { id: { not: but } }) },
    data: { revokedAt: new Date() },
  });
  return count;
}

export function refusal(field: string, code: string): Invalid {
  return new Invalid(`The account cannot be so: ${code}.`, [{ field, code }]);
}
