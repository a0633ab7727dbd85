import { holdable } from './xml.ts';

/** JSON as programs get it: indented, and without characters that no text can hold. */
export function toJson(value: object): string {
  const kept = (_key: string, one: unknown) => (typeof one === 'string' ? holdable(one) : one);
  return `${JSON.stringify(value, kept, 2)}\n`;
}
