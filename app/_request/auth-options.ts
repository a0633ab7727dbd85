import 'server-only';
import type { NextAuthOptions } from 'next-auth';
import CredentialsProvider from 'next-auth/providers/credentials';
import { z } from 'zod';
import { signIn } from '#lib/staff/sign-in.ts';
import { signInFormSchema, signInLimits } from '#lib/staff/sign-in-form.ts';
import { signOut } from '#lib/staff/sign-out.ts';
import { findSignedIn } from '#lib/staff/signed-in.ts';
import { callerOf } from './caller.ts';
import { authSecret, secureCookies } from './session-token.ts';

const userSchema = z.object({ id: z.uuid(), sessionId: z.uuid() });
const tokenSchema = z.object({ sessionId: z.uuid() });

/** For programs that sign in through next-auth's own addresses: the same door as the sign-in page. */
export function authOptions(): NextAuthOptions {
  return {
    secret: authSecret(),
    useSecureCookies: secureCookies,
    session: { strategy: 'jwt', maxAge: signInLimits.session / 1000, updateAge: signInLimits.session / 1000 },
    pages: { signIn: '/sign-in', error: '/sign-in', signOut: '/sign-in' },
    providers: [
      CredentialsProvider({
        credentials: { email: { type: 'email' }, password: { type: 'password' } },
        async authorize(credentials, request) {
          const form = signInFormSchema.safeParse(credentials);
          if (!form.success) return null;
          const header = (name: string) => {
            const value: unknown = request.headers?.[name];
            return typeof value === 'string' ? value : null;
          };
          const answer = await signIn(form.data, callerOf(header));
          if (answer.answer !== 'signed-in') return null;
          return { id: answer.session.userId, sessionId: answer.session.id };
        },
      }),
    ],
    callbacks: {
      jwt({ token, user }) {
        const signedIn = userSchema.safeParse(user);
        return signedIn.success ? { sub: signedIn.data.id, sessionId: signedIn.data.sessionId } : token;
      },
      async session({ session, token }) {
        const known = tokenSchema.safeParse(token);
        const signedIn = known.success ? await findSignedIn(known.data.sessionId) : null;
        if (!signedIn) return { expires: new Date(0).toISOString() };
        return { expires: session.expires, user: { name: signedIn.actor.name, email: signedIn.email } };
      },
    },
    events: {
      async signOut({ token }) {
        const known = tokenSchema.safeParse(token);
        const signedIn = known.success ? await findSignedIn(known.data.sessionId) : null;
        if (signedIn) await signOut(signedIn.actor, { sessionId: signedIn.sessionId });
      },
    },
  };
}
