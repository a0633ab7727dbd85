import { describe, expect, it } from 'vitest';
import { readCopy } from './read-copy.ts';
import { arabicSamples } from './samples/arabic.ts';
import { assortedSamples } from './samples/assorted.ts';
import { chineseSamples } from './samples/chinese.ts';
import { dailySamples } from './samples/dailies.ts';
import { englishSamples } from './samples/english.ts';
import { eveningSamples } from './samples/evenings.ts';
import { morningSamples } from './samples/mornings.ts';
import { newsroomSamples } from './samples/newsrooms.ts';
import { ordinarySamples } from './samples/ordinary.ts';
import { bytesOf, compareFacts, type Sample } from './samples/sample.ts';
import { worldSamples } from './samples/world.ts';

const usual = { language: 'en', timeZone: 'Asia/Shanghai' };

function compare(sample: Sample) {
  const copy = readCopy(bytesOf(sample), { edition: sample.edition ?? usual });
  expect(copy.format).toBe(sample.format);
  return compareFacts(copy, sample.expect);
}

describe.each([
  ['English', englishSamples],
  ['Chinese', chineseSamples],
  ['Arabic', arabicSamples],
  ['assorted', assortedSamples],
  ['daily', dailySamples],
  ['world', worldSamples],
  ['newsroom', newsroomSamples],
  ['morning', morningSamples],
  ['evening', eveningSamples],
  ['ordinary', ordinarySamples],
])('%s samples', (_, samples) => {
  it.each(samples.map((sample): [string, Sample] => [sample.name, sample]))('%s', (_name, sample) => {
    for (const { fact, got, want } of compare(sample)) expect({ [fact]: got }).toEqual({ [fact]: want });
  });
});
