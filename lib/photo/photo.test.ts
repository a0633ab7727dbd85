import { expect, test } from 'vitest';
import { parseRenditionFileName, planRenditions, renditionAddress, renditionFileName } from './photo.ts';

const planned = (width: number, height: number) =>
  planRenditions({ width, height }).map((one) => `${renditionFileName(one)} ${one.height}`);

test('a large picture is made in every width, JPEG from 960 up', () => {
  expect(planned(6000, 4000)).toEqual([
    '480.webp 320',
    '960.webp 640',
    '1600.webp 1067',
    '960.jpg 640',
    '1600.jpg 1067',
    '480.avif 320',
    '720.avif 480',
    '960.avif 640',
    '1600.avif 1067',
  ]);
});

test('nothing is enlarged, and there is always one of each kind', () => {
  expect(planned(300, 200)).toEqual(['300.webp 200', '300.jpg 200', '300.avif 200']);
  expect(planned(1, 1)).toEqual(['1.webp 1', '1.jpg 1', '1.avif 1']);
});

test('its own width is kept where the next smaller would lose much', () => {
  expect(planned(1024, 683)).toEqual([
    '480.webp 320',
    '960.webp 640',
    '960.jpg 640',
    '480.avif 320',
    '720.avif 480',
    '960.avif 640',
  ]);
  expect(planned(1500, 1000)).toEqual([
    '480.webp 320',
    '960.webp 640',
    '1500.webp 1000',
    '960.jpg 640',
    '1500.jpg 1000',
    '480.avif 320',
    '720.avif 480',
    '960.avif 640',
    '1500.avif 1000',
  ]);
});

test('what is taller than WebP can be is made narrower', () => {
  for (const { height } of planRenditions({ width: 1500, height: 60_000 }))
    expect(height).toBeLessThanOrEqual(16_383);
  for (const { width, height } of planRenditions({ width: 1, height: 60_000 }))
    expect([width, height]).toEqual([1, 16_383]);
});

test('a very tall picture is not made in widths that would take AVIF long', () => {
  expect(planned(1600, 9000).filter((name) => name.includes('avif'))).toEqual([
    '480.avif 2700',
    '720.avif 4050',
  ]);
});

test('the width of a phone is made as AVIF alone, of pictures that are wider', () => {
  expect(planned(900, 600)).toEqual([
    '480.webp 320',
    '900.webp 600',
    '900.jpg 600',
    '480.avif 320',
    '720.avif 480',
    '900.avif 600',
  ]);
  expect(planned(720, 480).filter((name) => name.includes('avif'))).toEqual(['480.avif 320', '720.avif 480']);
});

test('addresses are read as they are written', () => {
  expect(renditionAddress('x', { mediaType: 'image/webp', width: 960 })).toBe('/photos/x/960.webp');
  expect(parseRenditionFileName('960.jpg')).toEqual({ mediaType: 'image/jpeg', width: 960 });
});

test.each([
  'original',
  '960.png',
  '0.webp',
  '09.webp',
  '960.webp.html',
  '960',
  '../960.webp',
  '1e3.webp',
  '999999.webp',
])('%s is no file of ours', (name) => {
  expect(parseRenditionFileName(name)).toBeNull();
});
