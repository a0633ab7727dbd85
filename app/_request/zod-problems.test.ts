import { expect, test } from 'vitest';
import { z } from 'zod';
import { problemsFromZod } from './zod-problems.ts';

const form = z.object({
  name: z.string().min(1),
  title: z.string().max(3),
  email: z.email('email'),
  names: z.array(z.object({ name: z.string().min(12, 'password-short') })),
});

test('names the field, the code and the bound', () => {
  const parsed = form.safeParse({ name: '', title: 'long', email: 'no', names: [{ name: 'x' }] });
  expect(parsed.success).toBe(false);
  expect(parsed.error && problemsFromZod(parsed.error)).toEqual([
    { field: 'name', code: 'required' },
    { field: 'title', code: 'too-long', params: { maximum: 3 } },
    { field: 'email', code: 'email' },
    { field: 'names.0.name', code: 'password-short', params: { minimum: 12 } },
  ]);
});
