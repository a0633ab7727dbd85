import 'server-only';
import { headers } from 'next/headers';
import type { Caller } from '#lib/staff/sign-in.ts';

/** Where the request comes from. The last forwarded address is the one our own side wrote; earlier ones are hearsay. */
export async function currentCaller(): Promise<Caller> {
  const found = await headers();
  return callerOf(found.get('x-forwarded-for'), found.get('user-agent'));
}

export function callerOf(forwardedFor: string | null, userAgent: string | null): Caller {
  const address = forwardedFor?.split(',').at(-1)?.trim().slice(0, 100);
  return { address: address || 'unknown', userAgent: userAgent ?? '' };
}
