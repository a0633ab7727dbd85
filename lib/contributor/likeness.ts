/** Why two names may be one person's, in a word that a person at the desk can weigh. */
import { fold } from '../language/fold.ts';

export const likenesses = ['same', 'order', 'script', 'disguise', 'spelling'] as const;
export type Likeness = (typeof likenesses)[number];

/**
 * - `same`: but for case, accents and width.
 * - `order`: the same words in another order, or run together.
 * - `script`: one is how the other is written in another script.
 * - `disguise`: letters of one alphabet that look like another's.
 * - `spelling`: they sound alike, or a slip of the finger lies between them.
 */
export function likeness(one: string, other: string): Likeness {
  const [a, b] = [fold(one), fold(other)];
  if (a === b) return 'same';
  const [scriptOfA, scriptOfB] = [scriptsIn(a), scriptsIn(b)];
  if (isMixed(scriptOfA) || isMixed(scriptOfB)) return 'disguise';
  if (scriptOfA.join() !== scriptOfB.join()) {
    const lookalikes = [...scriptOfA, ...scriptOfB].every((script) => alphabets.has(script));
    return lookalikes ? 'disguise' : 'script';
  }
  return sorted(a) === sorted(b) || a.replace(/\P{L}/gu, '') === b.replace(/\P{L}/gu, '')
    ? 'order'
    : 'spelling';
}

/** Alphabets whose letters are taken for each other's. */
const alphabets = new Set(['Latin', 'Cyrillic', 'Greek']);
const known = ['Latin', 'Cyrillic', 'Greek', 'Han', 'Arabic'].map(
  (script) => [script, new RegExp(`\\p{Script=${script}}`, 'u')] as const,
);

function scriptsIn(text: string): string[] {
  return known.flatMap(([script, letters]) => (letters.test(text) ? [script] : []));
}

function isMixed(scripts: readonly string[]): boolean {
  return scripts.filter((script) => alphabets.has(script)).length > 1;
}

function sorted(folded: string): string {
  return folded
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .sort()
    .join(' ');
}

const syllable =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxzcsryw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|a|e|i|o|u))+$/;

/** Whether all words may be pinyin, where each vowel counts: `Zhang` and `Zhong` only sound alike to a machine. */
export function mayBePinyin(name: string): boolean {
  const words = fold(name)
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
  return words.length > 0 && words.every((word) => syllable.test(word));
}

/**
 * Whether two names whose consonants sound alike are worth telling of: in two scripts always, in one only when there is
 * enough of them to mean something.
 */
export function soundsTellingly(one: string, other: string, sound: string): boolean {
  const letters = sound.replaceAll(' ', '').length;
  const isArabic = (name: string) => /\p{Script=Arabic}/u.test(name);
  if (isArabic(one) !== isArabic(other)) return letters >= 3;
  return letters >= 5 && !mayBePinyin(one) && !mayBePinyin(other);
}
