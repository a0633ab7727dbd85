import { describe, expect, test } from 'vitest';
import { readIim } from './iim.ts';

const dataset = (record: number, number: number, value: Uint8Array) =>
  Buffer.concat([Buffer.from([0x1c, record, number, value.length >> 8, value.length & 0xff]), value]);
const field = (number: number, value: Uint8Array | string) =>
  dataset(2, number, typeof value === 'string' ? Buffer.from(value) : value);
const utf8Mark = dataset(1, 90, Buffer.from([0x1b, 0x25, 0x47]));

/** There is no encoder for these: 雲澤, 市民在雲澤舊城單車徑上騎行。 */
const big5City = Buffer.from('b6b3bf41', 'hex');
const big5Caption = Buffer.from('a5aba5c1a662b6b3bf41c2c2abb0b3e6a8aeae7ca457c34da6e6a143', 'hex');
const windows1256 = Buffer.from(
  'e3d4c7c920eddac8d1e6e420c7e1ccd3d120c7e1cccfedcf20dded20c7e1e3cfede4c9',
  'hex',
);
const windows1251 = Buffer.from('cff0e5e7e8e4e5edf220eef2eaf0fbeb20edeee2fbe920eceef1f2', 'hex');

describe('encodings', () => {
  test('UTF-8 without a mark', () => {
    const { fields, warnings } = readIim(Buffer.concat([field(120, '青屿县湿地'), field(80, '张秋明')]));
    expect(fields).toMatchObject({ caption: '青屿县湿地', creators: ['张秋明'] });
    expect(warnings.map(({ message }) => message).join()).toContain('utf-8');
  });

  test('Big5', () => {
    const { fields } = readIim(Buffer.concat([field(120, big5Caption), field(90, big5City)]));
    expect(fields.city).toBe('雲澤');
    expect(fields.caption).toBe('市民在雲澤舊城單車徑上騎行。');
  });

  test('Arabic and Cyrillic Windows', () => {
    expect(readIim(field(120, windows1256)).fields.caption).toBe('مشاة يعبرون الجسر الجديد في المدينة');
    expect(readIim(field(120, windows1251)).fields.caption).toBe('Президент открыл новый мост');
  });

  test('Latin letters with a long dash and a few Chinese-looking pairs', () => {
    const text = Buffer.from('Élodie Müller – Straßenfest in Düsseldorf'.replace('–', '\u0096'), 'latin1');
    expect(readIim(field(120, text)).fields.caption).toBe('Élodie Müller – Straßenfest in Düsseldorf');
  });

  test('a mark that is not true', () => {
    const { fields, warnings } = readIim(
      Buffer.concat([utf8Mark, field(90, Buffer.from('Nîmes', 'latin1'))]),
    );
    expect(fields.city).toBe('Nîmes');
    expect(warnings).toMatchObject([{ code: 'iim-charset-guessed' }]);
  });

  test('a name cut inside a character', () => {
    const cut = Buffer.from('阿不都热依木·买买提明阿').subarray(0, 31);
    const { fields, warnings } = readIim(Buffer.concat([utf8Mark, field(80, cut)]));
    expect(fields.creators).toEqual(['阿不都热依木·买买提']);
    expect(warnings).toEqual([]);
  });
});

test('several names and keywords, the day and the time', () => {
  const block = Buffer.concat([
    field(80, 'A'),
    field(80, 'B'),
    field(25, 'x'),
    field(25, 'y'),
    field(25, 'x'),
    field(55, '20260806'),
    field(60, '081500+0800'),
  ]);
  expect(readIim(block).fields).toMatchObject({
    creators: ['A', 'B'],
    keywords: ['x', 'y'],
    takenAt: '2026-08-06T08:15:00+08:00',
  });
});

test('a field that is longer than the block ends the reading', () => {
  const { fields, warnings } = readIim(
    Buffer.concat([field(90, 'Nice'), Buffer.from([0x1c, 2, 120, 0x7f, 0xff, 0x41])]),
  );
  expect(fields).toMatchObject({ city: 'Nice', caption: null });
  expect(warnings).toMatchObject([{ code: 'iim-damaged' }]);
});
