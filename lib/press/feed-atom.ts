/** Atom (RFC 4287). */
import type { PrintedStory } from '../article/printed.ts';
import type { PrintedEdition } from '../edition/printed.ts';
import { toOffsetIso } from '../language/dates.ts';
import type { Feed } from './feed.ts';
import {
  categoriesOf,
  creditNamespace,
  type FeedSite,
  feedChanged,
  filesOf,
  lastChanged,
  permanentId,
  picturesOf,
} from './feed-parts.ts';
import { mediaContent } from './feed-rss.ts';
import { type Named, otherCredits, type StoryCredit, storyAuthors } from './story-credits.ts';
import { storyHtml } from './story-html.ts';
import { element, type Xml, xmlDocument } from './xml.ts';

export function toAtom({ edition, title, about, page, stories }: Feed, { url, self }: FeedSite): string {
  const root = element(
    'feed',
    {
      xmlns: 'http://www.w3.org/2005/Atom',
      'xml:lang': edition.language,
      'xmlns:media': 'http://search.yahoo.com/mrss/',
      'xmlns:credit': creditNamespace,
    },
    element('id', {}, `${url}${encodeURI(page)}`),
    element('title', { type: 'text' }, title),
    about === '' ? null : element('subtitle', { type: 'text' }, about),
    element('updated', {}, toOffsetIso(feedChanged(stories), edition.timeZone)),
    element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
    element('link', { rel: 'alternate', type: 'text/html', href: `${url}${encodeURI(page)}` }),
    element(
      'author',
      {},
      element('name', {}, edition.name),
      element('uri', {}, `${url}${encodeURI(`/${edition.code}`)}`),
    ),
    element('generator', {}, 'Masthead'),
    ...stories.map((story) => entry(story, edition, url)),
  );
  return xmlDocument(root);
}

function entry(story: PrintedStory, edition: PrintedEdition, url: string): Xml {
  const pictures = picturesOf(story, edition);
  const [lead] = pictures;
  const at = (address: string) => `${url}${encodeURI(address)}`;
  return element(
    'entry',
    {},
    element('id', {}, permanentId(story)),
    element('title', { type: 'text' }, story.headline),
    element('link', {
      rel: 'alternate',
      type: 'text/html',
      hreflang: edition.language,
      href: at(story.address),
    }),
    ...story.translations.map(({ language, address }) =>
      element('link', { rel: 'alternate', type: 'text/html', hreflang: language, href: at(address) }),
    ),
    element('published', {}, toOffsetIso(story.firstPublishedAt, edition.timeZone)),
    element('updated', {}, toOffsetIso(lastChanged(story), edition.timeZone)),
    ...storyAuthors(story, edition).map((author) => person('author', author, at)),
    ...otherCredits(story, edition).map((credit) => person('contributor', credit, at)),
    ...pictures.flatMap(({ credits }) => credits.map((credit) => person('contributor', credit, at))),
    ...categoriesOf(story, edition).map(({ name, slug, folder }) =>
      element('category', { term: slug, scheme: at(folder), label: name }),
    ),
    story.standfirst === '' ? null : element('summary', { type: 'text' }, story.standfirst),
    element('content', { type: 'html' }, storyHtml(story, edition, url)),
    lead
      ? element('link', {
          rel: 'enclosure',
          type: lead.mediaType,
          length: lead.bytes,
          href: url + lead.address,
        })
      : null,
    ...filesOf(story).map(({ address, mediaType, bytes, title }) =>
      element('link', { rel: 'enclosure', type: mediaType, length: bytes, title, href: url + address }),
    ),
    ...pictures.map((picture) => mediaContent(picture, url)),
  );
}

/** RFC 4287 has authors and contributors only; what a contributor did is said in an element of ours. */
function person(
  name: 'author' | 'contributor',
  who: Named | StoryCredit,
  at: (address: string) => string,
): Xml {
  return element(
    name,
    {},
    element('name', {}, who.name),
    who.address === null ? null : element('uri', {}, at(who.address)),
    'role' in who ? element('credit:role', {}, who.role) : null,
  );
}
