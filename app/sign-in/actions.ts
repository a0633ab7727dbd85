'use server';

import { redirect } from 'next/navigation';
import { currentCaller } from '#app/_request/caller.ts';
import { returnPath } from '#app/_request/return-path.ts';
import { currentSession } from '#app/_request/session.ts';
import { clearSessionCookie, setSessionCookie } from '#app/_request/session-cookie.ts';
import { signIn } from '#lib/staff/sign-in.ts';
import { signInFormSchema } from '#lib/staff/sign-in-form.ts';
import { signOut } from '#lib/staff/sign-out.ts';

export type SignInState = { problem: 'refused' | 'wait' | null; email: string };

/** Works as a plain form too. */
export async function signInAction(_before: SignInState, formData: FormData): Promise<SignInState> {
  const form = signInFormSchema.safeParse({
    email: formData.get('email'),
    password: formData.get('password'),
  });
  const typed = formData.get('email');
  const email = typeof typed === 'string' ? typed : '';
  if (!form.success) return { problem: 'refused', email };
  const answer = await signIn(form.data, await currentCaller());
  if (answer.answer !== 'signed-in') return { problem: answer.answer, email };
  await setSessionCookie(answer.session);
  redirect(returnPath(formData.get('to')));
}

export async function signOutAction(): Promise<void> {
  const session = await currentSession();
  if (session) await signOut(session.actor, { sessionId: session.sessionId });
  await clearSessionCookie();
  redirect('/sign-in');
}
