/** What is read along by programs: the newest stories of an edition, a section, a topic, a person or an agency. */
import type { PrintedStory } from '../article/printed.ts';
import type { PrintedEdition } from '../edition/printed.ts';
import { toAtom } from './feed-atom.ts';
import { toJsonFeed } from './feed-json.ts';
import { toRss } from './feed-rss.ts';

export type Feed = {
  edition: PrintedEdition;
  /** `The Selvane Tide: World`. */
  title: string;
  about: string;
  /** The page it follows, `/en/world`. */
  page: string;
  /** Newest first. */
  stories: readonly PrintedStory[];
};

/** How many stories a feed holds: a day's work of a busy section. */
export const feedLength = 30;

export const feedFormats = {
  rss: { file: 'feed.xml', mediaType: 'application/rss+xml', write: toRss },
  atom: { file: 'feed.atom', mediaType: 'application/atom+xml', write: toAtom },
  json: { file: 'feed.json', mediaType: 'application/feed+json', write: toJsonFeed },
} as const;
export type FeedFormat = keyof typeof feedFormats;

export function isFeedFile(name: string | undefined): boolean {
  return Object.values(feedFormats).some(({ file }) => file === name);
}

/** `/en/world/feed.atom` */
export function feedAddress(page: string, format: FeedFormat): string {
  return `${page}/${feedFormats[format].file}`;
}

/** @param url the site's public address */
export function writeFeed(feed: Feed, format: FeedFormat, url: string): string {
  return feedFormats[format].write(feed, { url, self: `${url}${encodeURI(feedAddress(feed.page, format))}` });
}
