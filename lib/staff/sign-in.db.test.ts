import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { db } from '../platform/db.ts';
import { newId } from '../platform/ids.ts';
import { commandLine } from './actor.ts';
import { chooseLanguage } from './choose-language.ts';
import { createUser } from './create-user.ts';
import { deactivateUser } from './deactivate-user.ts';
import { reactivateUser } from './reactivate-user.ts';
import { resetPassword } from './reset-password.ts';
import { signIn } from './sign-in.ts';
import { signInLimits } from './sign-in-form.ts';
import { signOut } from './sign-out.ts';
import { findSignedIn } from './signed-in.ts';

const password = 'four quiet words here';

async function newUser() {
  const email = `${randomUUID()}@paper.example`;
  const { id } = await createUser(commandLine, { name: 'Mo Jingxi', email, roles: ['reporter'], password });
  return { id, email };
}

/** Every test comes from an address of its own. */
function caller() {
  return { address: `test ${randomUUID()}`, userAgent: 'Test', language: 'en' as const };
}

async function enter(email: string) {
  const answer = await signIn({ email, password }, caller());
  if (answer.answer !== 'signed-in') throw new Error(`expected to be signed in, got ${answer.answer}`);
  return answer.session;
}

test('the right password opens a session that says who asks', async () => {
  const { id, email } = await newUser();
  const session = await enter(email);
  const signedIn = await findSignedIn(session.id);
  expect(signedIn).toMatchObject({ email, actor: { id, name: 'Mo Jingxi', roles: ['reporter'] } });
  const events = await db().event.findMany({ where: { subjectId: id }, orderBy: { sequence: 'asc' } });
  expect(events.map(({ type, actorId }) => [type, actorId])).toEqual([
    ['user.created', commandLine.id],
    ['user.signed_in', id],
  ]);
});

test('a wrong password and an unknown e-mail get one answer, for the same work', async () => {
  const { email } = await newUser();
  const work = async (tried: string) => {
    const begun = process.cpuUsage();
    const answer = await signIn({ email: tried, password: 'not the password' }, caller());
    expect(answer).toEqual({ answer: 'refused' });
    const { user, system } = process.cpuUsage(begun);
    return user + system;
  };
  await work(email);
  await work('nobody@paper.example');
  const wrong: number[] = [];
  const unknown: number[] = [];
  for (let round = 0; round < 4; round += 1) {
    wrong.push(await work(email));
    unknown.push(await work(`${randomUUID()}@paper.example`));
  }
  const ratio = Math.min(...unknown) / Math.min(...wrong);
  expect(ratio).toBeGreaterThan(0.5);
  expect(ratio).toBeLessThan(2);
});

test('after ten failures even the right password has to wait, and not for ever', async () => {
  const { email } = await newUser();
  const tries = Array.from({ length: signInLimits.perEmail + 5 }, () =>
    signIn({ email, password: 'not the password' }, caller()),
  );
  const answers = (await Promise.all(tries)).map(({ answer }) => answer);
  expect(answers.filter((answer) => answer === 'refused')).toHaveLength(signInLimits.perEmail);
  expect(answers.filter((answer) => answer === 'wait')).toHaveLength(5);
  expect(await signIn({ email, password }, caller())).toEqual({ answer: 'wait' });
  const later = new Date(Date.now() + signInLimits.window + 1000);
  expect((await signIn({ email, password }, caller(), later)).answer).toBe('signed-in');
}, 60_000);

test('one address may not try the whole staff', async () => {
  const from = caller();
  const now = new Date();
  await db().signInAttempt.createMany({
    data: Array.from({ length: signInLimits.perAddress }, () => ({
      id: newId(),
      email: `${randomUUID()}@paper.example`,
      address: from.address,
      at: now,
      succeeded: false,
    })),
  });
  const { email } = await newUser();
  expect(await signIn({ email, password }, from)).toEqual({ answer: 'wait' });
  expect((await signIn({ email, password }, caller())).answer).toBe('signed-in');
});

test('signing out ends the session, and another’s session cannot be signed out', async () => {
  const { email } = await newUser();
  const session = await enter(email);
  const signedIn = await findSignedIn(session.id);
  if (!signedIn) throw new Error('expected a session');
  const stranger = await newUser();
  await signOut({ ...signedIn.actor, id: stranger.id }, { sessionId: session.id });
  expect(await findSignedIn(session.id)).not.toBeNull();
  await signOut(signedIn.actor, { sessionId: session.id });
  expect(await findSignedIn(session.id)).toBeNull();
});

test('a session that has run out is none', async () => {
  const { email } = await newUser();
  const session = await enter(email);
  expect(await findSignedIn(session.id, new Date(session.expiresAt.getTime() - 1000))).not.toBeNull();
  expect(await findSignedIn(session.id, session.expiresAt)).toBeNull();
});

test('a closed account is signed out everywhere and refused like any wrong password', async () => {
  const { id, email } = await newUser();
  const session = await enter(email);
  await deactivateUser(commandLine, { id });
  expect(await findSignedIn(session.id)).toBeNull();
  expect(await signIn({ email, password }, caller())).toEqual({ answer: 'refused' });
  await reactivateUser(commandLine, { id });
  expect(await findSignedIn(session.id)).toBeNull();
  expect((await signIn({ email, password }, caller())).answer).toBe('signed-in');
});

test('a new password ends the old one and every session', async () => {
  const { id, email } = await newUser();
  const session = await enter(email);
  const reset = await resetPassword(commandLine, { id });
  expect(await findSignedIn(session.id)).toBeNull();
  expect(await signIn({ email, password }, caller())).toEqual({ answer: 'refused' });
  expect((await signIn({ email, password: reset.password }, caller())).answer).toBe('signed-in');
});

test('system accounts never sign in', async () => {
  expect(await signIn({ email: 'command-line@system.invalid', password: '' }, caller())).toEqual({
    answer: 'refused',
  });
});

test('use is noted at most once a minute', async () => {
  const { email } = await newUser();
  const session = await enter(email);
  const seenAt = async () => (await db().session.findUniqueOrThrow({ where: { id: session.id } })).lastSeenAt;
  const first = await seenAt();
  await findSignedIn(session.id, new Date(first.getTime() + 30_000));
  expect(await seenAt()).toEqual(first);
  const later = new Date(first.getTime() + 61_000);
  await findSignedIn(session.id, later);
  expect(await seenAt()).toEqual(later);
});

test('the newsroom speaks what the browser asked for at the first sign-in, until one chooses', async () => {
  const { id, email } = await newUser();
  const speaks = async (language: 'en' | 'zh-Hans' | 'ar') => {
    const answer = await signIn({ email, password }, { ...caller(), language });
    if (answer.answer !== 'signed-in') throw new Error('expected to be signed in');
    const signedIn = await findSignedIn(answer.session.id);
    if (!signedIn) throw new Error('expected a session');
    return signedIn.actor;
  };
  expect((await speaks('ar')).language).toBe('ar');
  const actor = await speaks('en');
  expect(actor.language).toBe('ar');
  await chooseLanguage(actor, { language: 'zh-Hans' });
  expect((await speaks('en')).language).toBe('zh-Hans');
  const last = await db().event.findFirst({
    where: { subjectId: id, type: 'user.edited' },
    orderBy: { sequence: 'desc' },
  });
  expect(last?.detail).toEqual({ language: 'zh-Hans' });
});

test('an account keeps a language tag, and nothing else in its place', async () => {
  const { id } = await newUser();
  await expect(db().user.update({ where: { id }, data: { language: '中文' } })).rejects.toThrow();
});
