/** How an edition writes its headlines. A headline that differs is told of and printed as it is. */
import type { Problem } from '../platform/errors.ts';
import type { Voice } from './forms/form-of.ts';

export const headlineCases = ['sentence', 'title'] as const;

/** Words that stay small inside a headline in title case. */
const small = new Set(
  'a an and as at but by for in nor of off on or per so the to up via with yet'.split(' '),
);

/** What in a headline is not in the manner of the edition. */
export function headlineNotes({ style = {} }: Voice, headline: string): Problem[] {
  const notes: Problem[] = [];
  const longest = Number(style['headline.longest'] ?? 0);
  const text = headline.trim();
  if (longest > 0 && [...text].length > longest)
    notes.push({ field: 'headline', code: 'headline-long', params: { maximum: longest } });
  const words = text.split(/\s+/).filter((word) => /^\p{Script=Latin}/u.test(word));
  const inside = words.slice(1);
  if (style['headline.case'] === 'title' && inside.some((word) => /^\p{Ll}/u.test(word) && !small.has(word)))
    notes.push({ field: 'headline', code: 'headline-title-case' });
  const capitals = inside.filter((word) => /^\p{Lu}\p{Ll}/u.test(word));
  // Names are capitals too: only where nearly every word is one was it written in the other manner.
  if (style['headline.case'] === 'sentence' && inside.length > 3 && capitals.length > inside.length * 0.7)
    notes.push({ field: 'headline', code: 'headline-sentence-case' });
  return notes;
}
