import { askPages } from './ask-pages.ts';
import type { Figure } from './figure.ts';
import type { Site } from './site.ts';

const pages = [
  ['search, one word', '/en/search?q=harbour'],
  ['search, two words', '/en/search?q=night+ferry'],
  ['search, a word in most stories', '/en/search?q=the'],
  ['search, mistyped', '/en/search?q=harbuor'],
  ['search, nothing found', '/en/search?q=zzyzxq'],
  ['search, Chinese', `/zh/search?q=${encodeURIComponent('港口')}`],
  ['suggestions', '/en/search/suggest?q=har'],
  ['archive, a month', '/en/archive/2024/03'],
] as const;

/** A reader who searches. */
export async function measureSearch(site: Site): Promise<Figure[]> {
  return askPages((path) => fetch(`${site.address}${path}`), pages, 40);
}
