/** One thing that a house writes in its own way. */

/** The kinds of reason; each has its sentence in the catalogue. */
export const reasons = [
  'plainer',
  'spelling',
  'tautology',
  'title',
  'number',
  'thousands',
  'percent',
  'figures',
  'quotes',
  'dash',
  'ellipsis',
  'fullwidth',
  'script-sign',
  'space',
  'no-break',
  'repeated',
  'tatweel',
  'loaded',
] as const;
export type Reason = (typeof reasons)[number];

export type Rule = {
  reason: Reason;
  /** Global and by code point. */
  pattern: RegExp;
  /** What to write instead; null where a person must decide. */
  fix: ((found: RegExpExecArray) => string) | null;
};

/** Words in the order `wrong: right`; a capital at the beginning is kept. */
export function wordRules(reason: Reason, words: Readonly<Record<string, string>>): Rule[] {
  return Object.entries(words).map(([wrong, right]) => ({
    reason,
    pattern: new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${wrong}(?![\\p{L}\\p{M}\\p{N}])`, 'giu'),
    fix: ([found]) => (/^\p{Lu}/u.test(found) ? right.charAt(0).toUpperCase() + right.slice(1) : right),
  }));
}

/** The same for scripts that set no spaces between words. */
export function pieceRules(reason: Reason, pieces: Readonly<Record<string, string>>): Rule[] {
  return Object.entries(pieces).map(([wrong, right]) => ({
    reason,
    pattern: new RegExp(wrong, 'gu'),
    fix: () => right,
  }));
}
