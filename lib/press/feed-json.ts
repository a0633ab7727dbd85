/** JSON Feed 1.1. What it has no field for, the credits by role, stands under `_masthead`. */
import type { PrintedStory } from '../article/printed.ts';
import type { PrintedEdition } from '../edition/printed.ts';
import { toOffsetIso } from '../language/dates.ts';
import type { Feed } from './feed.ts';
import {
  categoriesOf,
  type FeedFile,
  type FeedPicture,
  type FeedSite,
  filesOf,
  lastChanged,
  permanentId,
  picturesOf,
} from './feed-parts.ts';
import { type Named, type StoryCredit, storyAuthors, storyCredits } from './story-credits.ts';
import { storyHtml } from './story-html.ts';
import { toJson } from './to-json.ts';

export function toJsonFeed({ edition, title, about, page, stories }: Feed, { url, self }: FeedSite): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: `${url}${encodeURI(page)}`,
    feed_url: self,
    ...(about !== '' && { description: about }),
    language: edition.language,
    authors: [{ name: edition.name, url: `${url}${encodeURI(`/${edition.code}`)}` }],
    items: stories.map((story) => item(story, edition, url)),
  };
  return toJson(feed);
}

function item(story: PrintedStory, edition: PrintedEdition, url: string): object {
  const pictures = picturesOf(story, edition);
  const attachments = [...pictures.map(pictureAttached(url)), ...filesOf(story).map(fileAttached(url))];
  const [lead] = pictures;
  const at = (address: string) => `${url}${encodeURI(address)}`;
  const tags = [...categoriesOf(story, edition).map(({ name }) => name), ...story.keywords];
  return {
    id: permanentId(story),
    url: at(story.address),
    title: story.headline,
    ...(story.standfirst !== '' && { summary: story.standfirst }),
    content_html: storyHtml(story, edition, url),
    ...(lead && { image: url + lead.address }),
    date_published: toOffsetIso(story.firstPublishedAt, edition.timeZone),
    date_modified: toOffsetIso(lastChanged(story), edition.timeZone),
    authors: storyAuthors(story, edition).map((author) => named(author, at)),
    tags: [...new Set(tags)],
    language: edition.language,
    ...(attachments.length > 0 && { attachments }),
    _masthead: {
      about: 'Everyone credited, by role; photos with their credits.',
      credits: storyCredits(story, edition).map((credit) => credited(credit, at)),
      photos: pictures.map(({ address, caption, credit, credits }) => ({
        url: url + address,
        caption,
        credit,
        credits: credits.map((one) => credited(one, at)),
      })),
    },
  };
}

const pictureAttached =
  (url: string) =>
  ({ address, mediaType, bytes, caption }: FeedPicture): object => ({
    url: url + address,
    mime_type: mediaType,
    ...(caption !== '' && { title: caption }),
    size_in_bytes: bytes,
  });

const fileAttached =
  (url: string) =>
  ({ address, mediaType, bytes, title }: FeedFile): object => ({
    url: url + address,
    mime_type: mediaType,
    title,
    size_in_bytes: bytes,
  });

type At = (address: string) => string;

function named({ name, address }: Named, at: At): { name: string; url?: string } {
  return address === null ? { name } : { name, url: at(address) };
}

function credited({ role, agency, ...who }: StoryCredit, at: At): object {
  return { role, ...named(who, at), ...(agency && { agency: named(agency, at) }) };
}
