import { holdable } from './xml.ts';

/** JSON that can stand in a page: every `<` is written as an escape, so that no text can close the element. */
export function structuredText(data: object): string {
  const json = JSON.stringify(data, (_key, value) => (typeof value === 'string' ? holdable(value) : value));
  return json.replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}
