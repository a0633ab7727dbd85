/** RSS 2.0 with what readers of it know beyond: Dublin Core names, whole text, Media RSS. */
import type { PrintedStory } from '../article/printed.ts';
import type { PrintedEdition } from '../edition/printed.ts';
import { toOffsetIso, toRfc822 } from '../language/dates.ts';
import type { Feed } from './feed.ts';
import {
  categoriesOf,
  creditNamespace,
  type FeedFile,
  type FeedPicture,
  type FeedSite,
  feedChanged,
  filesOf,
  lastChanged,
  permanentId,
  picturesOf,
} from './feed-parts.ts';
import { otherCredits, storyAuthors } from './story-credits.ts';
import { storyHtml } from './story-html.ts';
import { element, type Xml, xmlDocument } from './xml.ts';

export function toRss({ edition, title, about, page, stories }: Feed, { url, self }: FeedSite): string {
  const channel = element(
    'channel',
    {},
    element('title', {}, title),
    element('link', {}, `${url}${encodeURI(page)}`),
    element('description', {}, about),
    element('language', {}, edition.language),
    stories.length > 0
      ? element('lastBuildDate', {}, toRfc822(feedChanged(stories), edition.timeZone))
      : null,
    element('generator', {}, 'Masthead'),
    element('atom:link', { rel: 'self', type: 'application/rss+xml', href: self }),
    ...stories.map((story) => item(story, edition, url)),
  );
  const root = element(
    'rss',
    {
      version: '2.0',
      'xml:lang': edition.language,
      'xmlns:atom': 'http://www.w3.org/2005/Atom',
      'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:media': 'http://search.yahoo.com/mrss/',
      'xmlns:credit': creditNamespace,
    },
    channel,
  );
  return xmlDocument(root);
}

function item(story: PrintedStory, edition: PrintedEdition, url: string): Xml {
  const pictures = picturesOf(story, edition);
  const files = filesOf(story);
  // An item of RSS encloses one thing.
  const lead = pictures[0] ?? files[0];
  return element(
    'item',
    {},
    element('title', {}, story.headline),
    element('link', {}, `${url}${encodeURI(story.address)}`),
    element('guid', { isPermaLink: 'false' }, permanentId(story)),
    element('pubDate', {}, toRfc822(story.firstPublishedAt, edition.timeZone)),
    element('atom:updated', {}, toOffsetIso(lastChanged(story), edition.timeZone)),
    ...storyAuthors(story, edition).map(({ name }) => element('dc:creator', {}, name)),
    ...otherCredits(story, edition).flatMap(({ role, name }) => [
      element('dc:contributor', {}, name),
      element('credit:credit', { role }, name),
    ]),
    ...categoriesOf(story, edition).map(({ name, slug, folder }) =>
      element('category', { domain: `${url}${encodeURI(`${folder}/${slug}`)}` }, name),
    ),
    element('description', {}, story.standfirst),
    element('content:encoded', {}, storyHtml(story, edition, url)),
    ...pictures.map((picture) => mediaContent(picture, url)),
    ...files.map((file) => fileContent(file, url)),
    lead ? element('enclosure', { url: url + lead.address, length: lead.bytes, type: lead.mediaType }) : null,
  );
}

/** A photo with its caption and everyone credited for it. */
export function mediaContent(picture: FeedPicture, url: string): Xml {
  const { address, mediaType, width, height, bytes, caption, credits } = picture;
  return element(
    'media:content',
    { url: url + address, type: mediaType, medium: 'image', width, height, fileSize: bytes },
    caption === '' ? null : element('media:description', { type: 'plain' }, caption),
    ...credits.flatMap(({ role, name, agency }) => [
      element('media:credit', { role, scheme: 'urn:ebu' }, name),
      ...(agency ? [element('media:credit', { role: 'agency' }, agency.name)] : []),
    ]),
  );
}

/** A file under the title that readers follow. */
export function fileContent({ address, mediaType, bytes, title }: FeedFile, url: string): Xml {
  const medium = mediaType.startsWith('audio/') ? 'audio' : 'document';
  return element(
    'media:content',
    { url: url + address, type: mediaType, medium, fileSize: bytes },
    element('media:title', { type: 'plain' }, title),
  );
}
