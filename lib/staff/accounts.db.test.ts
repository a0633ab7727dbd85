import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { db } from '../platform/db.ts';
import { Invalid, NotAllowed, NotFound } from '../platform/errors.ts';
import { newId } from '../platform/ids.ts';
import { type Actor, commandLine } from './actor.ts';
import { changePassword } from './change-password.ts';
import { createUser } from './create-user.ts';
import { deactivateUser } from './deactivate-user.ts';
import { editOwnName } from './edit-own-name.ts';
import { editUser } from './edit-user.ts';
import { verifyPassword } from './password.ts';
import { getUser, listUsers } from './queries.ts';
import { reactivateUser } from './reactivate-user.ts';
import { resetPassword } from './reset-password.ts';
import { revokeOtherSessions, revokeSession } from './revoke-session.ts';
import type { Role } from './roles.ts';

const password = 'four quiet words here';

async function newActor(...roles: Role[]): Promise<Actor & { email: string }> {
  const email = `${randomUUID()}@paper.example`;
  const { id } = await createUser(commandLine, { name: 'Mo Jingxi', email, roles, password });
  return { id, name: 'Mo Jingxi', roles, language: 'en', email };
}

async function newSession(userId: string): Promise<string> {
  const id = newId();
  await db().session.create({ data: { id, userId, expiresAt: new Date(Date.now() + 60_000) } });
  return id;
}

const codes = (error: unknown) =>
  error instanceof Invalid ? error.problems.map(({ field, code }) => `${field}: ${code}`) : [String(error)];

async function refused(promise: Promise<unknown>): Promise<string[]> {
  return promise.then(() => ['not refused'], codes);
}

beforeEach(async () => {
  await db().user.updateMany({
    where: { isSystem: false, roles: { has: 'admin' }, deactivatedAt: null },
    data: { deactivatedAt: new Date() },
  });
});

test('only administrators keep accounts', async () => {
  const victim = await newActor('reporter');
  for (const role of ['reporter', 'editor', 'byline_admin', 'photo_editor'] as const) {
    const actor = await newActor(role);
    const id = victim.id;
    const input = { name: 'X', email: `${randomUUID()}@paper.example`, roles: ['admin' as const] };
    await expect(createUser(actor, input)).rejects.toThrow(NotAllowed);
    await expect(editUser(actor, { id, ...input })).rejects.toThrow(NotAllowed);
    await expect(editUser(actor, { ...input, id: actor.id })).rejects.toThrow(NotAllowed);
    await expect(resetPassword(actor, { id })).rejects.toThrow(NotAllowed);
    await expect(deactivateUser(actor, { id })).rejects.toThrow(NotAllowed);
    await expect(reactivateUser(actor, { id })).rejects.toThrow(NotAllowed);
    await expect(listUsers(actor)).rejects.toThrow(NotAllowed);
    await expect(getUser(actor, id)).rejects.toThrow(NotAllowed);
  }
});

test('a made password is told once and kept only as a hash', async () => {
  const email = `${randomUUID()}@paper.example`;
  const made = await createUser(commandLine, { name: 'Zhong Wenxing', email, roles: ['editor'] });
  expect(made.password).toMatch(/^([a-z2-9]{5}-){3}[a-z2-9]{5}$/);
  const { passwordHash } = await db().user.findUniqueOrThrow({ where: { id: made.id } });
  expect(passwordHash).toMatch(/^\$scrypt\$ln=15,r=8,p=3\$/);
  expect(await verifyPassword(made.password, passwordHash)).toBe(true);
});

test('an e-mail has one account', async () => {
  const { email } = await newActor('reporter');
  expect(await refused(createUser(commandLine, { name: 'X', email, roles: ['reporter'] }))).toEqual([
    'email: email-taken',
  ]);
});

test('the last administrator can be neither demoted nor closed', async () => {
  const last = await newActor('admin');
  const { id, name, email } = last;
  expect(await refused(editUser(last, { id, name, email, roles: ['editor'] }))).toEqual([
    'roles: last-admin',
  ]);
  expect(await refused(deactivateUser(commandLine, { id }))).toEqual(['id: last-admin']);
  await newActor('admin');
  await editUser(last, { id, name, email, roles: ['editor'] });
  expect((await getUser(commandLine, id)).roles).toEqual(['editor']);
});

test('two administrators cannot demote each other at once', async () => {
  const [one, two] = [await newActor('admin'), await newActor('admin')];
  const answers = await Promise.all([
    refused(deactivateUser(one, { id: two.id })),
    refused(deactivateUser(two, { id: one.id })),
  ]);
  expect(answers.flat().sort()).toEqual(['id: last-admin', 'not refused']);
});

test('nobody closes the account in use, or that of a system actor', async () => {
  const [one] = [await newActor('admin'), await newActor('admin')];
  expect(await refused(deactivateUser(one, { id: one.id }))).toEqual(['id: own-account']);
  expect(await refused(deactivateUser(one, { id: commandLine.id }))).toEqual(['id: system-account']);
  await expect(deactivateUser(one, { id: newId() })).rejects.toThrow(NotFound);
});

test('one changes one’s own password knowing the present one, and other sessions end', async () => {
  const actor = await newActor('reporter');
  const [here, elsewhere] = [await newSession(actor.id), await newSession(actor.id)];
  const change = (present: string, wanted: string) =>
    changePassword(actor, { present, wanted, sessionId: here });
  expect(await refused(change('wrong', 'another four quiet words'))).toEqual(['present: password-wrong']);
  expect(await refused(change(password, `${actor.email} is mine`))).toEqual(['wanted: password-like-email']);
  await change(password, 'another four quiet words');
  const left = (await db().session.findMany({ where: { userId: actor.id, revokedAt: null } })).map(
    ({ id }) => id,
  );
  expect(left).toEqual([here]);
  expect(left).not.toContain(elsewhere);
});

test('one ends one’s own sessions, an administrator anybody’s', async () => {
  const [actor, stranger, admin] = [
    await newActor('reporter'),
    await newActor('editor'),
    await newActor('admin'),
  ];
  const sessionId = await newSession(actor.id);
  await expect(revokeSession(stranger, { sessionId })).rejects.toThrow(NotFound);
  await revokeSession(actor, { sessionId });
  const second = await newSession(actor.id);
  await revokeSession(admin, { sessionId: second });
  const kept = await newSession(actor.id);
  await newSession(actor.id);
  expect(await revokeOtherSessions(actor, { sessionId: kept })).toEqual({ ended: 1 });
});

test('one’s own name is one’s own', async () => {
  const actor = await newActor('reporter');
  await editOwnName(actor, { name: 'Mo J.' });
  expect((await getUser(commandLine, actor.id)).name).toBe('Mo J.');
});
