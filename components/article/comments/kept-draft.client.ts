'use client';
/** A comment that is being written is kept on this device until it is sent. */
import { keepHere, namesHere } from '#components/newsroom/on-this-device.client.ts';
import type { Anchor } from '#lib/collaboration/anchor.ts';

export type Draft = {
  text: string;
  /** Whom the names in it mean. */
  people: [string, string][];
};

export function keepDraft(name: string, draft: Draft | null): void {
  keepHere(`${name}.text`, draft && draft.text.trim() !== '' ? draft : null);
}

/** Whether a thread was being begun. */
export function hasDraftAnchor(name: string): boolean {
  return namesHere().includes(`${name}.about`);
}

export function keepDraftAnchor(name: string, anchor: Anchor | null): void {
  keepHere(`${name}.about`, anchor);
}
