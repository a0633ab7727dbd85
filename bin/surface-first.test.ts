import { expect, test } from 'vitest';
import { holdScripts } from './surface-first.ts';

const parts = { scripts: ['static/chunks/surface.js', 'static/chunks/shared.js'], module: 7 };
const page = (body: string) =>
  `<html><head><link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/main.js"/><link rel="stylesheet" href="/_next/a.css"/><script src="/_next/static/chunks/old.js" noModule=""></script></head><body>${body}<script src="/_next/static/chunks/main.js" async=""></script><script src="/_next/static/chunks/shared.js" async=""></script><script src="/_next/static/chunks/turbopack-1.js" async=""></script><script>self.__next_f.push([1,"a"])</script></body></html>`;

const fetched = (html: string) =>
  [...html.matchAll(/<script src="([^"]+)" async=""><\/script>/g)].map(([, src]) => src);

test('the parts of the surface stand in the page of a story, everything else waits', () => {
  const html = holdScripts(page('<div id="writing-surface"></div>'), parts, 'word');
  expect(fetched(html)).toEqual([
    '/_next/static/chunks/turbopack-1.js',
    '/_next/static/chunks/surface.js',
    '/_next/static/chunks/shared.js',
  ]);
  expect(html).toContain('<script nonce="word">(function');
  expect(html).not.toContain('rel="preload"');
  expect(html).toContain('var held = ["/_next/static/chunks/main.js"];');
  expect(html).toContain('noModule=""');
  expect(html).toContain('self.__next_f.push');
  expect(html).toContain('rel="stylesheet"');
});

test('a page without a surface, or of a build that is not as expected, stays as it is', () => {
  expect(holdScripts(page('<p>Gone</p>'), parts, 'word')).toBe(page('<p>Gone</p>'));
  const html = page('<div id="writing-surface"></div>');
  expect(holdScripts(html, null, 'word')).toBe(html);
  const unknown = html.replace('turbopack-1.js', 'other.js');
  expect(holdScripts(unknown, parts, 'word')).toBe(unknown);
});
