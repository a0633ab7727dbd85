import 'server-only';
import { headers } from 'next/headers';
import { languageFromHeader } from '#lib/language/newsroom-languages.ts';
import type { Caller } from '#lib/staff/sign-in.ts';

/** Where the request comes from. The last forwarded address is the one our own side wrote; earlier ones are hearsay. */
export async function currentCaller(): Promise<Caller> {
  const found = await headers();
  return callerOf((name) => found.get(name));
}

export function callerOf(header: (name: string) => string | null): Caller {
  const address = header('x-forwarded-for')?.split(',').at(-1)?.trim().slice(0, 100);
  return {
    address: address || 'unknown',
    userAgent: header('user-agent') ?? '',
    language: languageFromHeader(header('accept-language')),
  };
}
