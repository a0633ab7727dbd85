import { expect, test } from 'vitest';
import { robotsTxt, trustTxt } from './robots.ts';

const url = 'https://news.example';
const editions = [
  { code: 'en', name: 'The Tide' },
  { code: 'ar', name: 'المد\nbelongto=https://forged.example/' },
];

test('programs are kept out of the newsroom and led to every sitemap', () => {
  const lines = robotsTxt(editions, url).split('\n');
  expect(lines[0]).toBe('User-agent: *');
  expect(lines).toContain('Disallow: /newsroom');
  expect(lines).not.toContain('Disallow: /');
  expect(lines.filter((line) => line.startsWith('Sitemap: '))).toEqual([
    'Sitemap: https://news.example/sitemap.xml',
    'Sitemap: https://news.example/en/news-sitemap.xml',
    'Sitemap: https://news.example/ar/news-sitemap.xml',
  ]);
});

test('trust.txt says nothing but what the house can answer for', () => {
  const lines = trustTxt(editions, url).trim().split('\n');
  const said = lines.filter((line) => !line.startsWith('#'));
  expect(said.every((line) => /^(?:disclosure|contact)=https:\/\/news\.example\/\S+$/.test(line))).toBe(true);
  expect(said).toContain('disclosure=https://news.example/en/masthead');
});
