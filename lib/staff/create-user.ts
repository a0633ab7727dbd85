import 'server-only';
import { record } from '../history/record.ts';
import { db } from '../platform/db.ts';
import { newId } from '../platform/ids.ts';
import { demandFreeEmail } from './account-rows.ts';
import { type Actor, demand } from './actor.ts';
import { demandOwnWords } from './own-words.ts';
import { hashPassword, makePassword } from './password.ts';
import type { CreateUser } from './user-form.ts';

/** @returns the first password, which nothing keeps and nothing tells again */
export async function createUser(actor: Actor, input: CreateUser): Promise<{ id: string; password: string }> {
  demand(actor, 'staff.edit');
  const { name, email, roles } = input;
  const password = input.password ?? makePassword();
  demandOwnWords(password, email, 'password');
  const passwordHash = await hashPassword(password);
  const id = newId();
  return db().$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('accounts', 0))`;
    await demandFreeEmail(tx, email, id);
    await tx.user.create({ data: { id, name, email, roles, passwordHash } });
    await record(tx, actor, 'user.created', id, { name, roles: roles.join(' ') });
    return { id, password };
  });
}
