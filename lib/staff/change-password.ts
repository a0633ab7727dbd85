import 'server-only';
import { record } from '../history/record.ts';
import { db } from '../platform/db.ts';
import { endSessions, lockAccount, refusal } from './account-rows.ts';
import { type Actor, demand } from './actor.ts';
import { demandOwnWords } from './own-words.ts';
import { hashPassword, verifyPassword } from './password.ts';
import type { ChangePassword } from './user-form.ts';

/** One's own, knowing the present one. Every other session of the account ends. */
export async function changePassword(
  actor: Actor,
  input: ChangePassword & { sessionId: string },
): Promise<void> {
  demand(actor, 'newsroom.enter');
  const wantedHash = await hashPassword(input.wanted);
  const known = await db().user.findUnique({ where: { id: actor.id }, select: { passwordHash: true } });
  const right = await verifyPassword(input.present, known?.passwordHash ?? null);
  if (!right) throw refusal('present', 'password-wrong');
  await db().$transaction(async (tx) => {
    const account = await lockAccount(tx, actor.id);
    if (account.passwordHash !== known?.passwordHash) throw refusal('present', 'password-wrong');
    demandOwnWords(input.wanted, account.email, 'wanted');
    await tx.user.update({ where: { id: actor.id }, data: { passwordHash: wantedHash } });
    await endSessions(tx, actor.id, input.sessionId);
    await record(tx, actor, 'user.edited', actor.id, { password: 'changed' });
  });
}
