'use client';
import { z } from 'zod';
import { fileFacts } from '#lib/file/print-file.ts';

const fileSchema = z.object({ id: z.string(), name: z.string(), mediaType: z.string(), bytes: z.number() });
export type FoundFile = z.infer<typeof fileSchema>;

const filesSchema = z.object({ ok: z.literal(true), value: z.array(fileSchema) });

async function ask(query: Record<string, string>): Promise<FoundFile[]> {
  const response = await fetch(`/newsroom/files/find?${new URLSearchParams(query)}`);
  return filesSchema.parse(await response.json()).value;
}

/** Files for a picker, the latest first. */
export async function findFiles(search: string, language: string) {
  const found = await ask({ search });
  return found.map((file) => ({ ...file, label: file.name, detail: fileFacts(file, { language }) }));
}

export async function fileById(id: string): Promise<FoundFile | null> {
  const [file = null] = await ask({ id });
  return file;
}

const addedSchema = z.object({ file: fileSchema });
const refusedSchema = z.object({ error: z.object({ code: z.string() }) });

export type SentFile = { ok: true; file: FoundFile } | { ok: false; code: string };

/** Sends one file. Answers also when the connection breaks. */
export async function sendFile(file: File): Promise<SentFile> {
  try {
    const response = await fetch(`/api/files?${new URLSearchParams({ name: file.name })}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: file,
    });
    const answer: unknown = await response.json();
    const added = addedSchema.safeParse(answer);
    if (added.success) return { ok: true, file: added.data.file };
    return { ok: false, code: refusedSchema.safeParse(answer).data?.error.code ?? 'unknown' };
  } catch {
    return { ok: false, code: 'connection' };
  }
}
