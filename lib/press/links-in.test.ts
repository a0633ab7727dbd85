import { expect, test } from 'vitest';
import { linksIn } from './links-in.ts';

test('links of this site, wherever they stand', () => {
  const html = [
    '<a href="/en/world?page=2&amp;x=1#top">A</a><a href="https://elsewhere.example/en">B</a>',
    '<link href="https://paper.example/en/feed.xml"/><img src="/photos/a/480.webp" srcSet="/photos/a/480.webp 480w, /photos/a/960.webp 960w"/>',
    '<a href="//evil.example/x">C</a><a href="mailto:a@b">D</a><loc>https://paper.example/en/sitemap-1.xml</loc>',
    '<meta property="og:image" content="https://paper.example/cards/1/2.png"/>',
  ].join('');
  expect(linksIn(html, 'https://paper.example')).toEqual([
    '/en/world?page=2&x=1',
    '/en/feed.xml',
    '/photos/a/480.webp',
    '/cards/1/2.png',
    '/en/sitemap-1.xml',
    '/photos/a/960.webp',
  ]);
});
