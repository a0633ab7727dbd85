import { describe, expect, it } from 'vitest';
import { readCopy } from './read-copy.ts';
import { arabAgencySamples } from './samples/arab-agencies.ts';
import { arabPaperSamples } from './samples/arab-papers.ts';
import { arabicSamples } from './samples/arabic.ts';
import { assortedSamples } from './samples/assorted.ts';
import { bureauSamples } from './samples/bureaus.ts';
import { chineseSamples } from './samples/chinese.ts';
import { chinesePaperSamples } from './samples/chinese-papers.ts';
import { dailySamples } from './samples/dailies.ts';
import { deskSamples } from './samples/desks.ts';
import { encodingSamples } from './samples/encodings.ts';
import { englishSamples } from './samples/english.ts';
import { eveningSamples } from './samples/evenings.ts';
import { everydaySamples } from './samples/everyday.ts';
import { formSamples } from './samples/forms.ts';
import { frontSamples } from './samples/fronts.ts';
import { houseStyleSamples } from './samples/house-styles.ts';
import { kioskSamples } from './samples/kiosks.ts';
import { mainlandSamples } from './samples/mainland.ts';
import { morningSamples } from './samples/mornings.ts';
import { newsroomSamples } from './samples/newsrooms.ts';
import { nightDeskSamples } from './samples/night-desk.ts';
import { ordinarySamples } from './samples/ordinary.ts';
import { outletSamples } from './samples/outlets.ts';
import { pageEndsSamples } from './samples/page-ends.ts';
import { pageSavesSamples } from './samples/page-saves.ts';
import { passedOnSamples } from './samples/passed-on.ts';
import { plainDailySamples } from './samples/plain-dailies.ts';
import { bytesOf, compareFacts, type Sample } from './samples/sample.ts';
import { stringerSamples } from './samples/stringers.ts';
import { terminalSamples } from './samples/terminals.ts';
import { weekendSamples } from './samples/weekend.ts';
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
  ['Arabic agency', arabAgencySamples],
  ['Arabic paper', arabPaperSamples],
  ['bureau', bureauSamples],
  ['Chinese paper', chinesePaperSamples],
  ['desk', deskSamples],
  ['encoded', encodingSamples],
  ['everyday', everydaySamples],
  ['form', formSamples],
  ['front', frontSamples],
  ['house style', houseStyleSamples],
  ['kiosk', kioskSamples],
  ['mainland', mainlandSamples],
  ['outlet', outletSamples],
  ['passed on', passedOnSamples],
  ['pages saved', pageSavesSamples],
  ['page ends', pageEndsSamples],
  ['weekend', weekendSamples],
  ['night desk', nightDeskSamples],
  ['plain daily', plainDailySamples],
  ['stringer', stringerSamples],
  ['terminal', terminalSamples],
])('%s samples', (_, samples) => {
  it.each(samples.map((sample): [string, Sample] => [sample.name, sample]))('%s', (_name, sample) => {
    for (const { fact, got, want } of compare(sample)) expect({ [fact]: got }).toEqual({ [fact]: want });
  });
});
