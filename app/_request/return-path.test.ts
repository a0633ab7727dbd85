import { expect, test } from 'vitest';
import { returnPath } from './return-path.ts';

test('keeps a path of this site', () => {
  expect(returnPath('/newsroom/articles?status=draft#top')).toBe('/newsroom/articles?status=draft#top');
});

test.each([
  'https://evil.example/',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '/..//evil.example',
  'javascript:alert(1)',
  'newsroom',
  '/sign-in?to=/newsroom',
  '/api/auth/signout',
  '',
  undefined,
  ['/newsroom/staff'],
])('refuses %j', (to) => {
  expect(returnPath(to)).toBe('/newsroom');
});
