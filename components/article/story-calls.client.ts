'use client';
/** The calls a story makes while it is written; they do not wait in line behind each other. */
import type { Outcome } from '#lib/platform/outcome.ts';
import type { CreditChoice } from './credits-editor.client.tsx';

/** @throws when the newsroom cannot be reached */
async function call<Value>(address: string, init?: RequestInit): Promise<Outcome<Value>> {
  const response = await fetch(address, init);
  const type = response.headers.get('content-type') ?? '';
  if (!type.startsWith('application/json')) throw new Error(`${address} answered ${response.status}`);
  return response.json();
}

export async function findNames(
  text: string,
  kind: 'any' | 'agency',
  day: string | null = null,
): Promise<CreditChoice[]> {
  const outcome = await call<CreditChoice[]>(
    `/newsroom/articles/names?${new URLSearchParams({ text, kind, ...(day && { day }) })}`,
  );
  if (!outcome.ok) throw new Error(outcome.refusal.message);
  return outcome.value;
}

type Uploaded = { photo: { id: string } } | { error: { code: string; message: string } };

/** Sends a picture file. */
export async function uploadPhoto(file: File): Promise<Uploaded> {
  const response = await fetch(`/api/photos?${new URLSearchParams({ name: file.name || 'picture' })}`, {
    method: 'POST',
    headers: { 'content-type': file.type || 'application/octet-stream' },
    body: file,
  });
  return response.json();
}

/** Signs in without leaving the page. @returns whether the newsroom knows the two */
export async function signInHere(email: string, password: string): Promise<boolean> {
  const asked: { csrfToken: string } = await (await fetch('/api/auth/csrf')).json();
  const response = await fetch('/api/auth/callback/credentials', {
    method: 'POST',
    body: new URLSearchParams({ csrfToken: asked.csrfToken, email, password, json: 'true' }),
  });
  return response.ok;
}
