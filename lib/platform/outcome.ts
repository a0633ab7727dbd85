/** What an action answers to the browser: the value, or why not, in words for the person who asked. */
import type { Problem, Refusal } from './errors.ts';

/** A problem with its sentence, ready to stand beside its field. */
export type ToldProblem = Problem & { message: string };

export type Refused = {
  kind: Refusal['kind'] | 'signed-out' | 'unexpected';
  message: string;
  /** What to put right, field by field. */
  problems?: ToldProblem[];
  /** The revision in the way of a save (`conflict`). */
  latestRevisionId?: string;
  /** What the person may not do (`not-allowed`). */
  permission?: string;
  /** Under which the log has an unexpected error. */
  errorId?: string;
};

export type Outcome<Value> = { ok: true; value: Value } | { ok: false; refusal: Refused };

/** A server action as components see it. */
export type Action<Input, Value> = (input: Input) => Promise<Outcome<Value>>;

/** The sentence for one field, if there is something wrong with it. */
export function problemOf(refusal: Refused | null | undefined, field: string): string | undefined {
  return refusal?.problems?.find((problem) => problem.field === field)?.message;
}
