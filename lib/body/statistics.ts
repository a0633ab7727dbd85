/** How long a text is, in what newsrooms count. */
import { wordCount } from './body.ts';

export type Statistics = {
  words: number;
  /** Without spaces. */
  characters: number;
  withSpaces: number;
  /** Whole minutes, at least one where there is something to read. */
  minutes: number;
};

/** Words a minute; of Chinese, characters. */
const pace: Record<string, number> = { en: 230, zh: 400, ar: 180 };

export function statisticsOf(text: string, language: string): Statistics {
  const [primary = 'en'] = language.split('-');
  const words = wordCount(text);
  const plain = text.replace(/\n/g, '');
  return {
    words,
    characters: [...plain.replace(/\s/gu, '')].length,
    withSpaces: [...plain].length,
    minutes: words === 0 ? 0 : Math.max(1, Math.round(words / (pace[primary] ?? 230))),
  };
}

/** How a length stands to the one that was asked for: a tenth either way is as asked. */
export function againstAssigned(words: number, assigned: number): 'short' | 'fits' | 'long' {
  if (words < assigned * 0.9) return 'short';
  return words > assigned * 1.1 ? 'long' : 'fits';
}
