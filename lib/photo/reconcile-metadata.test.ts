import { describe, expect, test } from 'vitest';
import { type DescriptiveFields, noFields } from './metadata.ts';
import { reconcileMetadata } from './reconcile-metadata.ts';

const block = (fields: Partial<DescriptiveFields>) => ({ fields: { ...noFields, ...fields }, warnings: [] });
const iim = (digest: 'matches' | 'stale' | 'absent', fields: Partial<DescriptiveFields>) => ({
  ...block(fields),
  digest,
});

describe('who wins', () => {
  const xmp = block({ caption: 'from XMP' });
  const exif = block({ caption: 'from EXIF' });

  test.each([
    ['matches', 'from XMP'],
    ['absent', 'from XMP'],
    ['stale', 'from IIM'],
  ] as const)('digest %s: %s', (digest, expected) => {
    const { fields, warnings } = reconcileMetadata({ iim: iim(digest, { caption: 'from IIM' }), xmp, exif });
    expect(fields.caption).toBe(expected);
    expect(warnings.map(({ code }) => code)).toContain('metadata-conflict');
  });

  test('EXIF speaks where the others are silent', () => {
    expect(reconcileMetadata({ iim: null, xmp: block({}), exif }).fields.caption).toBe('from EXIF');
  });
});

test('what IIM had no room for is taken whole from XMP, without a warning', () => {
  const caption = `${'A very long caption. '.repeat(120)}The end.`;
  const { fields, warnings } = reconcileMetadata({
    iim: iim('stale', { creators: ['Maximiliane Alexandra Habsburg-L'], caption: caption.slice(0, 2000) }),
    xmp: block({ creators: ['Maximiliane Alexandra Habsburg-Lothringen'], caption }),
    exif: null,
  });
  expect(fields.creators).toEqual(['Maximiliane Alexandra Habsburg-Lothringen']);
  expect(fields.caption).toBe(caption);
  expect(warnings.map(({ code }) => code)).toEqual(['iim-edited-later']);
});

test('the order of keywords, white space and names in one field are no conflict', () => {
  const { warnings } = reconcileMetadata({
    iim: iim('matches', { keywords: ['b', 'a'], caption: 'One  line' }),
    xmp: block({ keywords: ['a', 'b'], caption: 'One line', creators: ['A', 'B'] }),
    exif: block({ creators: ['A, B'] }),
  });
  expect(warnings).toEqual([]);
});
