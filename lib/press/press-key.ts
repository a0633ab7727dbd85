/** How the press makes itself known to the site it renders from: by a word that only this process knows. */
import { randomBytes, timingSafeEqual } from 'node:crypto';

declare global {
  var mastheadPressKey: string | undefined;
}

export const pressHeader = 'x-masthead-press';

export function pressKey(): string {
  globalThis.mastheadPressKey ??= randomBytes(24).toString('base64url');
  return globalThis.mastheadPressKey;
}

export function isPress(told: string | null): boolean {
  const key = Buffer.from(pressKey());
  const given = Buffer.from(told ?? '');
  return given.byteLength === key.byteLength && timingSafeEqual(given, key);
}
