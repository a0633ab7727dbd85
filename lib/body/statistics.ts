/** How long a text is, in what newsrooms count. */
import { type Block, type Body, bodyText, wordCount } from './body.ts';

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
  const count = countText(text);
  return { ...count, minutes: minutesFor(count.words, language) };
}

/** Of a body that is being written: a block that nobody touched is counted once. */
export function statisticsOfBody(body: Body, language: string): Statistics {
  const sum = { words: 0, characters: 0, withSpaces: 0 };
  for (const block of body.content) {
    const { words, characters, withSpaces } = countBlock(block);
    sum.words += words;
    sum.characters += characters;
    sum.withSpaces += withSpaces;
  }
  return { ...sum, minutes: minutesFor(sum.words, language) };
}

type Count = Omit<Statistics, 'minutes'>;
const counted = new WeakMap<Block, Count>();

function countBlock(block: Block): Count {
  const count = counted.get(block) ?? countText(bodyText({ type: 'doc', content: [block] }));
  counted.set(block, count);
  return count;
}

function countText(text: string): Count {
  const plain = text.replace(/\n/g, '');
  return {
    words: wordCount(text),
    characters: [...plain.replace(/\s/gu, '')].length,
    withSpaces: [...plain].length,
  };
}

function minutesFor(words: number, language: string): number {
  const [primary = 'en'] = language.split('-');
  return words === 0 ? 0 : Math.max(1, Math.round(words / (pace[primary] ?? 230)));
}

/** How a length stands to the one that was asked for: a tenth either way is as asked. */
export function againstAssigned(words: number, assigned: number): 'short' | 'fits' | 'long' {
  if (words < assigned * 0.9) return 'short';
  return words > assigned * 1.1 ? 'long' : 'fits';
}
