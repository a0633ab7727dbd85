/** Which of the lines above the text is the headline: one alone, one below a kicker, one above a deck. */
import { isIdeographic } from './clean-text.ts';
import { isKickerLike, isProse } from './prose.ts';

const deck = /^[—–]{1,2}\s?\S/u;

export function headlineAmong(texts: readonly string[]): number {
  const [first = '', second, third] = texts;
  if (second === undefined) return 0;
  if (deck.test(second)) return 0;
  if (third === undefined) return isKickerOf(first, second) ? 1 : 0;
  if (deck.test(third)) return 1;
  if (isIdeographic(first))
    return first.length <= second.length && first.length <= 24 && !isProse(second) && second.length <= 45
      ? 1
      : 0;
  const words = (text: string) => text.split(/\s+/).length;
  const isShort = words(first) <= 4 && words(second) > words(first) + 1 && !isProse(second);
  return isKickerLike(first, second) || isShort ? 1 : 0;
}

function isKickerOf(first: string, second: string): boolean {
  return (!isProse(second) || isIdeographic(second)) && isKickerLike(first, second);
}
