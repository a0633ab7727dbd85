'use client';
/** What is kept on this device until the newsroom has it, so that no closed tab and no lost network takes it away. */
import type { z } from 'zod';

/** Null when nothing is kept under the name, or nothing that can be read. */
export function readKept<Schema extends z.ZodType>(name: string, schema: Schema): z.output<Schema> | null {
  try {
    const parsed = schema.safeParse(JSON.parse(localStorage.getItem(`masthead.${name}`) ?? 'null'));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** @param value null to forget it */
export function keepHere(name: string, value: object | null): void {
  try {
    if (value === null) localStorage.removeItem(`masthead.${name}`);
    else localStorage.setItem(`masthead.${name}`, JSON.stringify(value));
  } catch {
    // A device that keeps nothing still sends.
  }
}
