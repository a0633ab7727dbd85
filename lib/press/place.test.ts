import { expect, test } from 'vitest';
import { placeOf } from './place.ts';

test.each([
  ['/', '/'],
  ['/en', '/en'],
  ['/en?utm_source=x', '/en'],
  ['/en?page=2', '/en'],
  ['/en/world?page=2', '/en/world?page=2'],
  ['/en/world?page=1', '/en/world'],
  ['/en/world?x=1&page=3', '/en/world?page=3'],
  ['/en/people/mo-jingxi/web-editor?page=2', '/en/people/mo-jingxi/web-editor?page=2'],
  ['/en/archive/2026/11?page=2', '/en/archive/2026/11'],
  ['/zh/topics/%e6%b8%af', '/zh/topics/%E6%B8%AF'],
  ['/zh/topics/港', '/zh/topics/%E6%B8%AF'],
  ['/en/world/2026/01/02/slug?page=2', '/en/world/2026/01/02/slug'],
  ['/en/%E0%A4%A', '/en/%E0%A4%A'],
])('%s is kept as %s', (url, address) => {
  expect(placeOf(url)).toMatchObject({ address, isKept: true });
});

test('a search is answered, and not kept', () => {
  expect(placeOf('/en/search?q=ferry&page=2')).toEqual({
    path: '/en/search',
    page: null,
    address: '/en/search?q=ferry&page=2',
    isKept: false,
  });
});

test.each([
  '/newsroom',
  '/previews/x',
  '/newsroom/articles',
  '/sign-in',
  '/api/photos',
  '/photos/1/480.webp',
  '/_next/x',
  '*',
])('%s is no reader’s page', (url) => {
  expect(placeOf(url)).toBeNull();
});

test('a section may begin like a place of the newsroom', () => {
  expect(placeOf('/newsroom-notes')).not.toBeNull();
});
