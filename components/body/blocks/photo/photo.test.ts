import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { PrintedPhoto } from '#lib/article/printed.ts';
import { planRenditions } from '#lib/photo/photo.ts';
import { Photo } from './photo.tsx';

const photo: PrintedPhoto = {
  photoId: 'p',
  caption: '',
  altText: 'A pier',
  copyright: '',
  crop: null,
  width: 3000,
  height: 2000,
  renditions: planRenditions({ width: 3000, height: 2000 }).map((planned) => ({ ...planned, bytes: 1 })),
  credits: [],
};

const printed = (part: Partial<PrintedPhoto>, eager = false) =>
  renderToStaticMarkup(
    createElement(Photo, {
      photo: { ...photo, ...part },
      sizes: '(min-width: 64rem) 40rem, 92vw',
      eager,
    }),
  );

const types = (html: string) => [...html.matchAll(/<source type="([^"]+)"/g)].map(([, type]) => type);

test('the better type comes first, and phones are offered no more than they can show', () => {
  const html = printed({});
  expect(types(html)).toEqual(['image/avif', 'image/avif', 'image/webp']);
  const [phone = '', wide = ''] = html.match(/<source[^>]+>/g) ?? [];
  expect(phone).toContain('media="(max-width: 30rem)"');
  expect(phone).not.toContain('1600w');
  expect(wide).toContain('/photos/p/1600.avif 1600w');
  expect(html).toContain('src="/photos/p/960.jpg" width="1600" height="1067" alt="A pier"');
});

test('a photo from before there was AVIF is shown as it was', () => {
  const renditions = photo.renditions.filter(({ mediaType }) => mediaType !== 'image/avif');
  expect(types(printed({ renditions }))).toEqual(['image/webp']);
  expect(printed({ renditions: [] })).toBe('');
});

test('the part that the editor chose is asked for in the size that shows it sharply', () => {
  const html = printed({ crop: { x: 0.25, y: 0, width: 0.5, height: 1 } });
  expect(html).toContain('sizes="(min-width: 64rem) calc(40rem * 2), calc(92vw * 2)"');
  expect(html).toContain('aspect-ratio:800 / 1067');
  expect(html).toMatch(/<img[^>]+style="width:200\.0000%;height:100\.0000%;left:-50\.0000%;top:0\.0000%"/);
});

test('the page’s main picture does not wait', () => {
  expect(printed({}, true)).toContain('fetchPriority="high"');
  expect(printed({}, true)).not.toContain('loading=');
  expect(printed({})).toContain('loading="lazy"');
});
