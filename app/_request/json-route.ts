import 'server-only';
import { unstable_rethrow } from 'next/navigation';
import type { z } from 'zod';
import { messages } from '#lib/language/newsroom-messages.ts';
import { Invalid } from '#lib/platform/errors.ts';
import type { Outcome, Refused } from '#lib/platform/outcome.ts';
import { storable } from '#lib/platform/storable.ts';
import type { Actor } from '#lib/staff/actor.ts';
import { tellRefusal } from './action.ts';
import { askedLanguage } from './language.ts';
import { isSameOrigin } from './same-origin.ts';
import { currentActor } from './session.ts';
import { problemsFromZod } from './zod-problems.ts';

const statusOf: Record<Refused['kind'], number> = {
  'signed-out': 401,
  'not-allowed': 403,
  'not-found': 404,
  conflict: 409,
  'wrong-move': 409,
  'not-ready': 422,
  invalid: 422,
  unexpected: 500,
};

/**
 * Like an action, for calls that must not wait in line behind others: saves as one writes, searches as one types.
 * @param bodyLimit in bytes
 */
export function jsonRoute<Schema extends z.ZodType, Value>(
  schema: Schema,
  command: (actor: Actor, input: z.output<Schema>) => Promise<Value>,
  bodyLimit: number,
): (request: Request) => Promise<Response> {
  return (request) =>
    answer(async (actor) => {
      if (!isSameOrigin(request.headers)) throw new Invalid('The call came from another site.');
      return command(actor, parse(schema, await readJson(request, bodyLimit)));
    });
}

/** The same for reading: the input is the query. */
export function jsonQuery<Schema extends z.ZodType, Value>(
  schema: Schema,
  query: (actor: Actor, input: z.output<Schema>) => Promise<Value>,
): (request: Request) => Promise<Response> {
  return (request) =>
    answer((actor) => query(actor, parse(schema, Object.fromEntries(new URL(request.url).searchParams))));
}

async function answer<Value>(work: (actor: Actor) => Promise<Value>): Promise<Response> {
  let actor: Actor | null = null;
  try {
    actor = await currentActor();
    if (!actor)
      return respond({
        ok: false,
        refusal: { kind: 'signed-out', message: messages(await askedLanguage()).refusals['signed-out'] },
      });
    return respond({ ok: true, value: await work(actor) });
  } catch (error) {
    unstable_rethrow(error);
    return respond({ ok: false, refusal: tellRefusal(error, actor?.language ?? 'en') });
  }
}

function respond<Value>(outcome: Outcome<Value>): Response {
  const status = outcome.ok ? 200 : statusOf[outcome.refusal.kind];
  return Response.json(outcome, { status, headers: { 'cache-control': 'private, no-store' } });
}

function parse<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const parsed = schema.safeParse(storable(input));
  if (!parsed.success) throw new Invalid('The input has problems.', problemsFromZod(parsed.error));
  return parsed.data;
}

async function readJson(request: Request, limit: number): Promise<unknown> {
  const tooLarge = new Invalid('It is too large.', [
    { field: '', code: 'too-long', params: { maximum: limit } },
  ]);
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge;
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = request.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    length += part.value.byteLength;
    if (length > limit) throw tooLarge;
    chunks.push(part.value);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw new Invalid('It is not JSON.');
  }
}
