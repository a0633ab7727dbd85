import 'server-only';
import { cookies } from 'next/headers';
import { decode, encode } from 'next-auth/jwt';
import { z } from 'zod';

/** Secure exactly where the public address is https; next-auth's own rule and names. */
export const secureCookies = process.env.NEXTAUTH_URL?.startsWith('https://') ?? false;
export const sessionCookieName = `${secureCookies ? '__Secure-' : ''}next-auth.session-token`;

const tokenSchema = z.object({ sessionId: z.uuid() });

export function authSecret(): string {
  const secret = process.env.NEXTAUTH_SECRET;
  if (!secret) throw new Error('NEXTAUTH_SECRET is not set; start with `npm start`, which sets it.');
  return secret;
}

/** The session the request's cookie names, whether or not its row is still good. */
export async function sessionIdFromCookie(): Promise<string | null> {
  const token = (await cookies()).get(sessionCookieName)?.value;
  if (!token) return null;
  try {
    const parsed = tokenSchema.safeParse(await decode({ token, secret: authSecret() }));
    return parsed.success ? parsed.data.sessionId : null;
  } catch {
    return null;
  }
}

/** Only in actions and routes. */
export async function setSessionCookie(session: {
  id: string;
  userId: string;
  expiresAt: Date;
}): Promise<void> {
  const maxAge = Math.floor((session.expiresAt.getTime() - Date.now()) / 1000);
  const value = await encode({
    token: { sub: session.userId, sessionId: session.id },
    secret: authSecret(),
    maxAge,
  });
  (await cookies()).set(sessionCookieName, value, {
    httpOnly: true,
    sameSite: 'lax',
    secure: secureCookies,
    path: '/',
    expires: session.expiresAt,
  });
}

/** Only in actions and routes. */
export async function clearSessionCookie(): Promise<void> {
  (await cookies()).set(sessionCookieName, '', {
    httpOnly: true,
    sameSite: 'lax',
    secure: secureCookies,
    path: '/',
    maxAge: 0,
  });
}
