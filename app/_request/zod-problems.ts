import type { z } from 'zod';
import type { Problem } from '#lib/platform/errors.ts';

type Issue = z.core.$ZodIssue;

/** What a form's schema found, as problems of its fields. A schema's message that reads like a code (`required`) is the code. */
export function problemsFromZod(error: z.ZodError): Problem[] {
  return error.issues.map((issue) => ({ field: issue.path.map(String).join('.'), ...codeOf(issue) }));
}

function codeOf(issue: Issue): Pick<Problem, 'code' | 'params'> {
  const own = /^[a-z][a-z0-9-]*$/.test(issue.message) ? issue.message : null;
  if (issue.code === 'too_small') {
    const minimum = Number(issue.minimum);
    return minimum === 1 && !own ? { code: 'required' } : { code: own ?? 'too-short', params: { minimum } };
  }
  if (issue.code === 'too_big') {
    return { code: own ?? 'too-long', params: { maximum: Number(issue.maximum) } };
  }
  return { code: own ?? 'invalid' };
}
