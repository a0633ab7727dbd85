import 'server-only';
import { unstable_rethrow } from 'next/navigation';
import type { z } from 'zod';
import { fillIn } from '#lib/language/fill-in.ts';
import { messages } from '#lib/language/newsroom-messages.ts';
import { problemText } from '#lib/language/problem-text.ts';
import { Conflict, Invalid, NotAllowed, NotReady, type Problem, Refusal } from '#lib/platform/errors.ts';
import { newId } from '#lib/platform/ids.ts';
import type { Action, Outcome, Refused } from '#lib/platform/outcome.ts';
import { storable } from '#lib/platform/storable.ts';
import { pressKnows } from '#lib/press/acknowledge.ts';
import type { Actor } from '#lib/staff/actor.ts';
import { askedLanguage } from './language.ts';
import { currentActor } from './session.ts';
import { problemsFromZod } from './zod-problems.ts';

/**
 * Turns a call from the browser into a command: who asks, parse, command; every refusal comes back as an answer. What is
 * acknowledged holds for readers too: no page from before it is served any more.
 */
export function action<Schema extends z.ZodType, Value>(
  schema: Schema,
  command: (actor: Actor, input: z.output<Schema>) => Promise<Value>,
): Action<z.input<Schema>, Value> {
  return async (input) => {
    let actor: Actor | null = null;
    try {
      actor = await currentActor();
      if (!actor) {
        return refused({
          kind: 'signed-out',
          message: messages(await askedLanguage()).refusals['signed-out'],
        });
      }
      const parsed = schema.safeParse(storable(input));
      if (!parsed.success) throw new Invalid('The input has problems.', problemsFromZod(parsed.error));
      const value = await command(actor, parsed.data);
      await pressKnows();
      return { ok: true, value };
    } catch (error) {
      unstable_rethrow(error);
      return refused(tellRefusal(error, actor?.language ?? 'en'));
    }
  };
}

function refused<Value>(refusal: Refused): Outcome<Value> {
  return { ok: false, refusal };
}

/** An expected refusal in words; anything else is logged under an id, and only the id is told. */
export function tellRefusal(error: unknown, language: string): Refused {
  const words = messages(language);
  const { refusals } = words;
  if (!(error instanceof Refusal)) {
    const errorId = newId();
    console.error(`Unexpected error ${errorId}:`, error);
    return { kind: 'unexpected', message: fillIn(refusals.unexpected, { id: errorId.slice(-12) }), errorId };
  }
  const told = (problems: Problem[]) =>
    problems.map((problem) => ({ ...problem, message: problemText(words, problem) }));
  const base = { kind: error.kind, message: refusals[error.kind] };
  if (error instanceof Conflict) return { ...base, latestRevisionId: error.latestRevisionId };
  if (error instanceof NotAllowed) return { ...base, permission: error.permission };
  if (error instanceof NotReady || error instanceof Invalid) {
    const problems = told(error.problems);
    const general = problems.find((problem) => problem.field === '');
    return { ...base, message: general?.message ?? base.message, problems };
  }
  return base;
}
