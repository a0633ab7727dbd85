import 'server-only';
import { record } from '../history/record.ts';
import type { NewsroomLanguage } from '../language/newsroom-languages.ts';
import { type Db, db } from '../platform/db.ts';
import { newId } from '../platform/ids.ts';
import { hashPassword, needsRehash, verifyPassword } from './password.ts';
import { type SignInForm, signInLimits } from './sign-in-form.ts';

/** Where a try at signing in comes from. `language`: what the browser asks for. */
export type Caller = { address: string; userAgent: string; language: NewsroomLanguage };

export type NewSession = { id: string; userId: string; expiresAt: Date };

/** `refused` never says whether the e-mail or the password was wrong, or whether there is such an account. */
export type SignInAnswer = { answer: 'signed-in'; session: NewSession } | { answer: 'refused' | 'wait' };

/** Not the start of a command by an actor: this is how one becomes an actor. */
export async function signIn(form: SignInForm, caller: Caller, now = new Date()): Promise<SignInAnswer> {
  const attemptId = await beginAttempt(form.email, caller.address, now);
  if (!attemptId) return { answer: 'wait' };
  const account = await db().user.findFirst({
    where: { email: form.email, isSystem: false, deactivatedAt: null },
    select: { id: true, name: true, roles: true, language: true, passwordHash: true },
  });
  const right = await verifyPassword(form.password, account?.passwordHash ?? null);
  if (!right || !account?.passwordHash) return { answer: 'refused' };
  const { passwordHash, ...known } = account;
  const actor = { ...known, language: known.language ?? caller.language };
  const rehashed = needsRehash(passwordHash) ? await hashPassword(form.password) : null;
  return db().$transaction(async (tx) => {
    // The password may have been reset, or the account closed, while it was being checked.
    const { count } = await tx.user.updateMany({
      where: { id: actor.id, passwordHash, deactivatedAt: null },
      data: rehashed ? { passwordHash: rehashed } : { passwordHash },
    });
    if (count === 0) return { answer: 'refused' };
    // Until someone chooses, the newsroom speaks what their browser asked for at first.
    await tx.user.updateMany({ where: { id: actor.id, language: null }, data: { language: actor.language } });
    await tx.signInAttempt.update({ where: { id: attemptId }, data: { succeeded: true } });
    const session = await openSession(tx, actor.id, caller.userAgent, now);
    await record(tx, actor, 'user.signed_in', actor.id);
    return { answer: 'signed-in', session };
  });
}

/** Counts the try before the password is looked at, so that many at once count as many. Null when there were too many. */
async function beginAttempt(email: string, address: string, now: Date): Promise<string | null> {
  const since = new Date(now.getTime() - signInLimits.window);
  return db().$transaction(async (tx) => {
    for (const key of [`address ${address}`, `email ${email}`]) {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 0))`;
    }
    const failures = { at: { gt: since }, succeeded: false };
    const byEmail = await tx.signInAttempt.count({ where: { email, ...failures } });
    const byAddress = await tx.signInAttempt.count({ where: { address, ...failures } });
    if (byEmail >= signInLimits.perEmail || byAddress >= signInLimits.perAddress) return null;
    await tx.signInAttempt.deleteMany({ where: { at: { lt: new Date(now.getTime() - signInLimits.kept) } } });
    const id = newId();
    await tx.signInAttempt.create({ data: { id, email, address, at: now, succeeded: false } });
    return id;
  });
}

async function openSession(tx: Db, userId: string, userAgent: string, now: Date): Promise<NewSession> {
  const session = { id: newId(), userId, expiresAt: new Date(now.getTime() + signInLimits.session) };
  await tx.session.create({
    data: { ...session, userAgent: userAgent.slice(0, 300), createdAt: now, lastSeenAt: now },
  });
  return session;
}
