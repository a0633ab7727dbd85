'use client';
/** What is kept on this device until the newsroom has it, so that no closed tab and no lost network takes it away. */
const prefix = 'masthead.';

/**
 * Null when nothing is kept under the name, or nothing that can be read.
 * @param parse null for what it is not
 */
export function readKept<Value>(name: string, parse: (kept: unknown) => Value | null): Value | null {
  try {
    return parse(JSON.parse(localStorage.getItem(prefix + name) ?? 'null'));
  } catch {
    return null;
  }
}

/** @param value null to forget it */
export function keepHere(name: string, value: object | null): void {
  try {
    if (value === null) localStorage.removeItem(prefix + name);
    else localStorage.setItem(prefix + name, JSON.stringify(value));
  } catch {
    // A device that keeps nothing still sends.
  }
}

/** The names under which something is kept. */
export function namesHere(): string[] {
  try {
    return Object.keys(localStorage).flatMap((key) =>
      key.startsWith(prefix) ? [key.slice(prefix.length)] : [],
    );
  } catch {
    return [];
  }
}
