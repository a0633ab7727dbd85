import { z } from 'zod';

const minute = 60_000;
const day = 24 * 60 * minute;

/** How often one may be wrong, and how long a session lasts, in milliseconds. */
export const signInLimits = {
  window: 15 * minute,
  perEmail: 10,
  perAddress: 30,
  kept: day,
  session: 14 * day,
};

export const emailSchema = z.string().trim().toLowerCase().max(254, 'email').pipe(z.email('email'));

/** What someone types to sign in; anything that cannot be an account is refused like a wrong password. */
export const signInFormSchema = z.object({
  email: emailSchema,
  password: z.string().min(1).max(1000),
});
export type SignInForm = z.infer<typeof signInFormSchema>;
