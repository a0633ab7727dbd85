import { askPages } from './ask-pages.ts';
import type { Figure } from './figure.ts';
import type { Site } from './site.ts';

const pages = [
  ['story list, page 1', '/newsroom/articles'],
  ['story list, page 300', '/newsroom/articles?page=300'],
  ['story list, search for a word', '/newsroom/articles?search=harbour'],
  ['story list, search for a rare word', '/newsroom/articles?search=zzyzx'],
  ['story list, drafts', '/newsroom/articles?status=draft'],
] as const;

/** The newsroom's list of stories. */
export async function measureLists(site: Site): Promise<Figure[]> {
  return askPages(await site.signedIn(), pages, 60);
}
