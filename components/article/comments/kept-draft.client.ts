'use client';
/** A comment that is being written is kept on this device until it is sent. */
import { z } from 'zod';
import { keepHere, readKept } from '#components/newsroom/on-this-device.client.ts';
import { type Anchor, anchorSchema } from '#lib/collaboration/anchor.ts';

const draftSchema = z.object({
  text: z.string(),
  /** Whom the names in it mean. */
  people: z.array(z.tuple([z.string(), z.string()])),
});
export type Draft = z.infer<typeof draftSchema>;

export function readDraft(name: string): Draft | null {
  return readKept(`${name}.text`, draftSchema);
}

export function keepDraft(name: string, draft: Draft | null): void {
  keepHere(`${name}.text`, draft && draft.text.trim() !== '' ? draft : null);
}

/** What the thread that is being begun is about. */
export function readDraftAnchor(name: string): Anchor | null {
  return readDraft(name) && readKept(`${name}.about`, anchorSchema);
}

export function keepDraftAnchor(name: string, anchor: Anchor | null): void {
  keepHere(`${name}.about`, anchor);
}
