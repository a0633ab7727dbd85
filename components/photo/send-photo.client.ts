'use client';

import { z } from 'zod';
import { type PhotoChoice, photoToChooseSchema, toPhotoChoice } from './photo-choice.ts';

const addedSchema = z.object({ photo: photoToChooseSchema, existed: z.boolean() });
const refusedSchema = z.object({ error: z.object({ code: z.string(), message: z.string() }) });

export type Sent =
  | { ok: true; photo: PhotoChoice; existed: boolean }
  | { ok: false; code: string; message: string };

/** Sends one file; `onProgress` hears how much of it has gone, from 0 to 1. Answers also when the connection breaks. */
export function sendPhoto(
  file: File,
  onProgress: (part: number) => void,
  signal: AbortSignal,
): Promise<Sent> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/photos?name=${encodeURIComponent(file.name)}`);
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) onProgress(event.loaded / event.total);
    };
    const broken = () => resolve({ ok: false, code: 'connection', message: '' });
    request.onerror = broken;
    request.onabort = broken;
    request.onload = () => resolve(readAnswer(request.responseText));
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}

function readAnswer(text: string): Sent {
  try {
    const answer: unknown = JSON.parse(text);
    const added = addedSchema.safeParse(answer);
    if (added.success)
      return { ok: true, photo: toPhotoChoice(added.data.photo), existed: added.data.existed };
    const refused = refusedSchema.safeParse(answer);
    if (refused.success) return { ok: false, ...refused.data.error };
  } catch {
    // Not even JSON: something between here and the newsroom answered.
  }
  return { ok: false, code: 'unknown', message: '' };
}
