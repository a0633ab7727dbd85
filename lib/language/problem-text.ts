import type { Problem } from '../platform/errors.ts';
import { fillIn } from './fill-in.ts';
import type { NewsroomMessages } from './newsroom-messages.ts';

/** The sentence for a problem; one whose code the catalogue lacks still says something. */
export function problemText({ problems }: Pick<NewsroomMessages, 'problems'>, problem: Problem): string {
  const texts: Record<string, string> = problems;
  return fillIn(texts[problem.code] ?? problems.invalid, problem.params ?? {});
}
