'use client';
/**
 * The copy of unsaved text that this device keeps: written at every change, dropped when the newsroom has
 * acknowledged it. A tab that still lives keeps its own copy to itself by holding a lock of its name.
 */
import { z } from 'zod';
import { revisionFieldsSchema } from '#lib/article/article-form.ts';

const prefix = 'masthead.unsaved.';

const copySchema = z.object({
  articleId: z.uuid(),
  editionId: z.uuid(),
  baseRevisionId: z.uuid(),
  revisionId: z.uuid(),
  fields: revisionFieldsSchema,
  at: z.number(),
});
export type UnsavedCopy = z.infer<typeof copySchema>;

/** A name for this tab that a reload keeps, and the lock that tells other tabs it lives. */
export function claimTab(): string {
  const known = sessionStorage.getItem('masthead.tab');
  const tab = known ?? crypto.randomUUID();
  sessionStorage.setItem('masthead.tab', tab);
  navigator.locks?.request(`${prefix}${tab}`, () => new Promise(() => undefined)).catch(() => undefined);
  return tab;
}

/** @returns whether the device had room for it */
export function keepCopy(tab: string, copy: UnsavedCopy): boolean {
  try {
    localStorage.setItem(`${prefix}${copy.articleId}.${tab}`, JSON.stringify(copy));
    return true;
  } catch {
    return false;
  }
}

export function dropCopy(tab: string, articleId: string): void {
  localStorage.removeItem(`${prefix}${articleId}.${tab}`);
}

/** The newest copy of the story that no other living tab holds, with how to drop it. */
export async function findCopy(
  tab: string,
  articleId: string,
): Promise<{ copy: UnsavedCopy; drop: () => void } | null> {
  const held = new Set(((await navigator.locks?.query())?.held ?? []).map((lock) => lock.name));
  const found = Object.keys(localStorage)
    .filter((key) => key.startsWith(`${prefix}${articleId}.`))
    .filter((key) => {
      const owner = key.slice(`${prefix}${articleId}.`.length);
      return owner === tab || !held.has(`${prefix}${owner}`);
    })
    .flatMap((key) => {
      const copy = readCopy(key);
      return copy ? [{ copy, drop: () => localStorage.removeItem(key) }] : [];
    });
  return found.sort((a, b) => b.copy.at - a.copy.at)[0] ?? null;
}

function readCopy(key: string): UnsavedCopy | null {
  try {
    return copySchema.parse(JSON.parse(localStorage.getItem(key) ?? ''));
  } catch {
    return null;
  }
}
