import 'server-only';
import { decode } from 'next-auth/jwt';
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

/** The session a cookie's value names, whether or not its row is still good. */
export async function sessionIdFromToken(token: string): Promise<string | null> {
  try {
    const parsed = tokenSchema.safeParse(await decode({ token, secret: authSecret() }));
    return parsed.success ? parsed.data.sessionId : null;
  } catch {
    return null;
  }
}
