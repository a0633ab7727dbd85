'use client';
/** A comment that was being written when the page was left. */
import { z } from 'zod';
import { readKept } from '#components/newsroom/on-this-device.client.ts';
import type { Anchor } from '#lib/collaboration/anchor.ts';
import { anchorSchema } from '#lib/collaboration/comment-form.ts';
import type { Draft } from './kept-draft.client.ts';

const draftSchema: z.ZodType<Draft> = z.object({
  text: z.string(),
  people: z.array(z.tuple([z.string(), z.string()])),
});

export function readDraft(name: string): Draft | null {
  return readKept(`${name}.text`, (kept) => draftSchema.safeParse(kept).data ?? null);
}

/** What the thread that is being begun is about. */
export function readDraftAnchor(name: string): Anchor | null {
  return readDraft(name) && readKept(`${name}.about`, (kept) => anchorSchema.safeParse(kept).data ?? null);
}
