'use client';
/** A comment that is being written is kept on this device until it is sent. */
import { z } from 'zod';
import { type Anchor, anchorSchema } from '#lib/collaboration/anchor.ts';

const draftSchema = z.object({
  text: z.string(),
  /** Whom the names in it mean. */
  people: z.array(z.tuple([z.string(), z.string()])),
});
export type Draft = z.infer<typeof draftSchema>;

export function readDraft(name: string): Draft | null {
  return read(`${name}.text`, draftSchema);
}

export function keepDraft(name: string, draft: Draft | null): void {
  keep(`${name}.text`, draft && draft.text.trim() !== '' ? draft : null);
}

/** What the thread that is being begun is about. */
export function readDraftAnchor(name: string): Anchor | null {
  return readDraft(name) && read(`${name}.about`, anchorSchema);
}

export function keepDraftAnchor(name: string, anchor: Anchor | null): void {
  keep(`${name}.about`, anchor);
}

function read<Schema extends z.ZodType>(name: string, schema: Schema): z.output<Schema> | null {
  try {
    const parsed = schema.safeParse(JSON.parse(localStorage.getItem(`masthead.${name}`) ?? 'null'));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

function keep(name: string, value: object | null): void {
  try {
    if (value === null) localStorage.removeItem(`masthead.${name}`);
    else localStorage.setItem(`masthead.${name}`, JSON.stringify(value));
  } catch {
    // A device that keeps nothing still sends.
  }
}
