import { beforeEach, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { messages } from '#lib/language/newsroom-messages.ts';
import { Conflict, Invalid, NotAllowed } from '#lib/platform/errors.ts';
import { type Actor, demand } from '#lib/staff/actor.ts';
import { action } from './action.ts';
import { currentActor } from './session.ts';

vi.mock('./language.ts', () => ({ askedLanguage: async () => 'zh-Hans' }));
vi.mock('./session.ts', () => ({ currentActor: vi.fn() }));

const reporter: Actor = { id: 'r', name: 'Rui', roles: ['reporter'], language: 'en' };
const schema = z.strictObject({ name: z.string().min(1, 'required') });

beforeEach(() => {
  vi.mocked(currentActor).mockResolvedValue(reporter);
});

test('hands the command who asks and what was parsed, and answers with its value', async () => {
  const greet = action(schema, async (actor, { name }) => `${actor.name} greets ${name}`);
  expect(await greet({ name: 'Mo' })).toEqual({ ok: true, value: 'Rui greets Mo' });
});

test('runs no command for nobody', async () => {
  vi.mocked(currentActor).mockResolvedValue(null);
  const command = vi.fn();
  expect(await action(schema, command)({ name: 'Mo' })).toMatchObject({
    ok: false,
    refusal: { kind: 'signed-out', message: messages('zh-Hans').refusals['signed-out'] },
  });
  expect(command).not.toHaveBeenCalled();
});

test('runs no command on what does not parse', async () => {
  const command = vi.fn();
  expect(await action(schema, command)({ name: '' })).toMatchObject({
    ok: false,
    refusal: {
      kind: 'invalid',
      problems: [{ field: 'name', code: 'required', message: 'Fill this in.' }],
    },
  });
  expect(command).not.toHaveBeenCalled();
});

test('answers a refusal with what there is to do about it', async () => {
  const refusing = (error: Error) =>
    action(schema, async () => {
      throw error;
    })({ name: 'Mo' });
  expect(await refusing(new Conflict('42'))).toMatchObject({
    refusal: { kind: 'conflict', latestRevisionId: '42' },
  });
  expect(await refusing(new NotAllowed('staff.edit'))).toMatchObject({
    refusal: { kind: 'not-allowed', permission: 'staff.edit' },
  });
  expect(await refusing(new Invalid('x', [{ field: 'id', code: 'last-admin' }]))).toMatchObject({
    refusal: {
      kind: 'invalid',
      problems: [{ field: 'id', message: expect.stringContaining('last administrator') }],
    },
  });
  const demanding = action(schema, async (actor) => demand(actor, 'staff.edit'));
  expect(await demanding({ name: 'Mo' })).toMatchObject({ refusal: { kind: 'not-allowed' } });
});

test('tells nothing of an unexpected error but the number the log has it under', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  const outcome = await action(schema, async () => {
    throw new Error('password of the database');
  })({ name: 'Mo' });
  expect(JSON.stringify(outcome)).not.toContain('password of the database');
  if (outcome.ok) throw new Error('expected a refusal');
  expect(outcome.refusal.kind).toBe('unexpected');
  expect(String(log.mock.calls[0]?.[0])).toContain(outcome.refusal.errorId);
  log.mockRestore();
});
