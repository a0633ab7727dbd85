/** The door for writing together, of this process: who comes is told by the same cookie as everywhere. */
import { isSameOrigin } from '#app/_request/same-origin.ts';
import { sessionCookieName, sessionIdFromToken } from '#app/_request/session-token.ts';
import { Writing } from '#lib/collaboration/writing.ts';

export function openWriting(): Promise<Writing> {
  return Writing.open({
    databaseUrl: process.env.DATABASE_URL ?? '',
    isOwnPage: ({ headers }) => isSameOrigin(headers),
    sessionOf: async ({ headers }) => {
      const token = cookieOf(headers.get('cookie') ?? '', sessionCookieName);
      return token === null ? null : sessionIdFromToken(token);
    },
  });
}

function cookieOf(header: string, name: string): string | null {
  for (const pair of header.split(';')) {
    const [key, ...value] = pair.trim().split('=');
    if (key === name) return decodeURIComponent(value.join('='));
  }
  return null;
}
