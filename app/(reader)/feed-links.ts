import { type FeedFormat, feedAddress, feedFormats } from '#lib/press/feed.ts';

/** What a page tells feed readers: where its stories can be followed, in each format. */
export function feedLinks(page: string, title: string): Record<string, { url: string; title: string }[]> {
  const formats: FeedFormat[] = ['rss', 'atom', 'json'];
  return Object.fromEntries(
    formats.map((format) => [
      feedFormats[format].mediaType,
      [{ url: encodeURI(feedAddress(page, format)), title }],
    ]),
  );
}
