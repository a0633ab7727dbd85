import { describe, expect, it } from 'vitest';
import { readCopy } from './read-copy.ts';
import { encodeText } from './samples/legacy-encoder.ts';
import { compareFacts } from './samples/sample.ts';
import {
  arabicVariation,
  Chance,
  chineseVariation,
  englishVariation,
  type Variation,
} from './samples/variations.ts';

const count = 250;

function measure(
  vary: (chance: Chance) => Variation,
  seed: number,
): { share: number; wrong: string[]; facts: number } {
  const chance = new Chance(seed);
  const wrong: string[] = [];
  let facts = 0;
  for (let number = 0; number < count; number += 1) {
    const variation = vary(chance);
    const wanted = variation.encodings[chance.below(variation.encodings.length)] ?? 'utf-8';
    const bytes = encodeText(variation.text, wanted) ?? new TextEncoder().encode(variation.text);
    const copy = readCopy(bytes, { edition: variation.edition });
    for (const { fact, got, want, isRight } of compareFacts(copy, variation.expect)) {
      facts += 1;
      if (!isRight)
        wrong.push(
          `${fact} (${wanted}, read as ${copy.encoding}): ${JSON.stringify(got)} instead of ${JSON.stringify(want)}\n    ${variation.what}`,
        );
    }
  }
  return { share: 1 - wrong.length / facts, wrong, facts };
}

describe('stories composed of known facts', () => {
  it.each([
    ['English', englishVariation, 1],
    ['Chinese', chineseVariation, 2],
    ['Arabic', arabicVariation, 3],
  ])(
    '%s: at least 99 in 100 facts come out right',
    (_, vary, seed) => {
      const { share, wrong } = measure(vary, seed);
      expect(share, wrong.slice(0, 10).join('\n')).toBeGreaterThanOrEqual(0.99);
    },
    60_000,
  );
});
