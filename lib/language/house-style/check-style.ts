/** What a text writes otherwise than its house does. */
import { breakableSpaces } from '../non-breaking.ts';
import { arabicStyle } from './arabic.ts';
import { chineseStyle } from './chinese.ts';
import { englishStyle } from './english.ts';
import type { Reason, Rule } from './rule.ts';

export type Finding = {
  from: number;
  to: number;
  found: string;
  /** What to write instead; null where a person must decide. */
  fix: string | null;
  reason: Reason;
};

/** By the edition's primary language; an edition in another language has no rules yet. */
const styles: Readonly<Record<string, readonly Rule[]>> = {
  en: englishStyle,
  zh: chineseStyle,
  ar: arabicStyle,
};

/** In the order of the text; of two that overlap, the one that begins first. */
export function checkStyle(text: string, language: string): Finding[] {
  const [primary = ''] = language.split('-');
  const found = (styles[primary] ?? []).flatMap((rule) => [...findings(rule, text)]);
  for (const from of breakableSpaces(text, language)) {
    found.push({ from, to: from + 1, found: ' ', fix: '\u00a0', reason: 'no-break' });
  }
  found.sort((a, b) => a.from - b.from || b.to - a.to);
  let end = -1;
  return found.filter(({ from, to }) => {
    if (from < end) return false;
    end = to;
    return true;
  });
}

function* findings({ pattern, fix, reason }: Rule, text: string): Generator<Finding> {
  for (const match of text.matchAll(pattern)) {
    const [found] = match;
    const written = fix?.(match).replace(/\$(\d)/g, (_, group) => match[Number(group)] ?? '') ?? null;
    if (written !== found)
      yield { from: match.index, to: match.index + found.length, found, fix: written, reason };
  }
}

/** The text with everything put right that can be without asking. */
export function fixStyle(text: string, language: string): string {
  return checkStyle(text, language).reduceRight(
    (fixed, { from, to, fix }) => (fix === null ? fixed : fixed.slice(0, from) + fix + fixed.slice(to)),
    text,
  );
}
