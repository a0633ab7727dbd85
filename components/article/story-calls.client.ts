'use client';
/** The calls a story makes while it is written; they do not wait in line behind each other. */
import type { Outcome } from '#lib/platform/outcome.ts';
import type { SaveStory } from './autosave.client.ts';
import type { CreditChoice } from './credits-editor.client.tsx';

/** @throws when the newsroom cannot be reached */
async function call<Value>(address: string, init?: RequestInit): Promise<Outcome<Value>> {
  const response = await fetch(address, init);
  const type = response.headers.get('content-type') ?? '';
  if (!type.startsWith('application/json')) throw new Error(`${address} answered ${response.status}`);
  return response.json();
}

export const saveStory: SaveStory = ({ articleId, editionId, baseRevisionId, revisionId, fields }) =>
  call(`/newsroom/articles/${articleId}/save`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ articleId, editionId, baseRevisionId, revisionId, fields }),
  });

/** @param day the story's, for whom somebody worked then; null for today's */
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
