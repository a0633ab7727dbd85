/** What the database can keep. Text from outside may hold what it cannot, and whoever sent it can seldom see that. */
import { Invalid } from './errors.ts';

/** Deeper than anything the newsroom knows. */
const deepest = 500;

/** Without the character that ends a string in C, and with a sign in place of half a character. */
export function storableText(text: string): string {
  return text.toWellFormed().replaceAll('\u0000', '');
}

/**
 * The same for every text inside lists and plain objects; anything else stays as it is.
 * @throws Invalid when it is nested without end
 */
export function storable(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return storableText(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth > deepest) throw new Invalid('It is nested too deeply.', [{ field: '', code: 'invalid' }]);
  if (Array.isArray(value)) return value.map((part) => storable(part, depth + 1));
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, storable(part, depth + 1)]));
}
