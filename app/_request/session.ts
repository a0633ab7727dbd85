import 'server-only';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import type { Actor } from '#lib/staff/actor.ts';
import { findSignedIn, type SignedIn } from '#lib/staff/signed-in.ts';
import { sessionIdFromCookie } from './session-cookie.ts';

/** Who is signed in, with the session they came by; asked once a request. */
export const currentSession = cache(async (): Promise<SignedIn | null> => {
  const sessionId = await sessionIdFromCookie();
  return sessionId ? findSignedIn(sessionId) : null;
});

export async function currentActor(): Promise<Actor | null> {
  return (await currentSession())?.actor ?? null;
}

/** Sends who is not signed in to the sign-in page, and from there back to `to`. */
export async function requireActor(to = '/newsroom'): Promise<Actor> {
  return (await requireSession(to)).actor;
}

export async function requireSession(to = '/newsroom'): Promise<SignedIn> {
  return (await currentSession()) ?? redirect(`/sign-in?to=${encodeURIComponent(to)}`);
}
