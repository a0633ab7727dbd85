'use client';
import type { Outcome } from '#lib/platform/outcome.ts';
import type { CopyFormat, SourceLine, Warning } from '#lib/wire/copy.ts';
import type { NameChoice } from '#lib/wire/import-form.ts';
import type { ImportedStory } from '#lib/wire/imported-story.ts';

/** Copy as it came: bytes in base64, so that the newsroom tells their encoding. */
export type CopyIn = { content: string; fileName?: string; format?: 'text' | 'html' };

export type Candidates = Record<string, { id: string; name: string }[]>;

export type ReadCopy = {
  format: CopyFormat;
  encoding: string;
  stories: ImportedStory[];
  warnings: Warning[];
  lines: SourceLine[];
  people: Candidates;
  agencies: Candidates;
};

type ReadInput = CopyIn & { editionId: string; overrides: Record<string, string> };

export function readCopy(input: ReadInput): Promise<Outcome<ReadCopy>> {
  return post('/newsroom/wire/read', input);
}

export function importCopy(
  input: Omit<ReadInput, 'editionId'> & {
    editionId?: string;
    people: Record<string, NameChoice>;
    agencies: Record<string, NameChoice>;
  },
): Promise<Outcome<{ articleId: string; headline: string; warnings: Warning[] }>> {
  return post('/newsroom/wire/import', input);
}

/** @throws when the newsroom cannot be reached */
async function post<Value>(address: string, input: unknown): Promise<Outcome<Value>> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(input),
  });
  if (!(response.headers.get('content-type') ?? '').startsWith('application/json')) {
    throw new Error(`${address} answered ${response.status}`);
  }
  return response.json();
}

export async function copyFromFile(file: File): Promise<CopyIn> {
  return { content: toBase64(new Uint8Array(await file.arrayBuffer())), fileName: file.name };
}

export function copyFromText(text: string, format: 'text' | 'html'): CopyIn {
  return { content: toBase64(new TextEncoder().encode(text)), format };
}

function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 0x8000) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  }
  return btoa(parts.join(''));
}
