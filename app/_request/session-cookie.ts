import 'server-only';
import { cookies } from 'next/headers';
import { encode } from 'next-auth/jwt';
import { authSecret, secureCookies, sessionCookieName, sessionIdFromToken } from './session-token.ts';

/** The session the request's cookie names, whether or not its row is still good. */
export async function sessionIdFromCookie(): Promise<string | null> {
  const token = (await cookies()).get(sessionCookieName)?.value;
  if (!token) return null;
  return sessionIdFromToken(token);
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
