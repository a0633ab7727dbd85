/** IPTC's Information Interchange Model of 1991, as it still stands in agencies' pictures. */
import { type Charset, decode, detectCharset, isUtf8 } from './iim-charset.ts';
import {
  cleanList,
  cleanText,
  type MetadataBlock,
  mapFields,
  noFields,
  type PhotoWarning,
} from './metadata.ts';
import { parseIimTakenAt } from './taken-at.ts';

const textDatasets = {
  instructions: 40,
  city: 90,
  state: 95,
  countryCode: 100,
  country: 101,
  headline: 105,
  credit: 110,
  source: 115,
  copyright: 116,
  caption: 120,
} as const;
const keywordsDataset = 25;
const creatorsDataset = 80;
const dateDataset = 55;
const timeDataset = 60;
const textNumbers: readonly number[] = [
  ...Object.values(textDatasets),
  keywordsDataset,
  creatorsDataset,
  dateDataset,
  timeDataset,
];

/** How many bytes each field may have; what is longer elsewhere was cut to fit. */
export const iimByteLimits = {
  instructions: 256,
  city: 32,
  state: 32,
  countryCode: 3,
  country: 64,
  headline: 256,
  credit: 32,
  source: 32,
  copyright: 128,
  caption: 2000,
  creators: 32,
  keywords: 64,
} as const;

type Dataset = { record: number; number: number; value: Uint8Array };

export function readIim(block: Uint8Array): MetadataBlock {
  const warnings: PhotoWarning[] = [];
  const datasets = readDatasets(block, warnings);
  const application = datasets.filter(({ record, number }) => record === 2 && textNumbers.includes(number));
  const charset = charsetOf(datasets, application, warnings);
  const all = (wanted: number) =>
    application.filter(({ number }) => number === wanted).map(({ value }) => decode(value, charset));
  const first = (wanted: number) => cleanText(all(wanted)[0] ?? '');
  const fields = {
    ...noFields,
    ...mapFields(textDatasets, first),
    creators: cleanList(all(creatorsDataset)),
    keywords: cleanList(all(keywordsDataset)),
    takenAt: parseIimTakenAt(first(dateDataset) ?? '', first(timeDataset) ?? ''),
  };
  return { fields, warnings };
}

function readDatasets(block: Uint8Array, warnings: PhotoWarning[]): Dataset[] {
  const view = new DataView(block.buffer, block.byteOffset, block.byteLength);
  const datasets: Dataset[] = [];
  let at = 0;
  while (at + 5 <= block.length && view.getUint8(at) === 0x1c) {
    const size = view.getUint16(at + 3);
    // Sizes from 32,768 up have a notation of their own, met in files that set out to harm.
    if (size >= 0x8000 || at + 5 + size > block.length) {
      warnings.push({ code: 'iim-damaged', message: 'The IIM block ends in the middle of a field.' });
      break;
    }
    datasets.push({
      record: view.getUint8(at + 1),
      number: view.getUint8(at + 2),
      value: block.subarray(at + 5, at + 5 + size),
    });
    at += 5 + size;
  }
  return datasets;
}

/** Dataset 1:90 says UTF-8 by ESC % G; all else is told by looking. */
function charsetOf(datasets: Dataset[], texts: Dataset[], warnings: PhotoWarning[]): Charset {
  const values = texts.map(({ value }) => value);
  if (values.every((value) => value.every((byte) => byte < 0x80))) return 'utf-8';
  const mark = datasets.find(({ record, number }) => record === 1 && number === 90)?.value;
  const markedUtf8 = mark?.[0] === 0x1b && mark[1] === 0x25 && mark[2] === 0x47;
  if (markedUtf8 && values.every(isUtf8)) return 'utf-8';
  const charset = detectCharset(values);
  warnings.push({
    code: 'iim-charset-guessed',
    message: `The IIM block does not ${markedUtf8 ? 'keep to' : 'name'} its encoding; it was read as ${charset}.`,
  });
  return charset;
}
