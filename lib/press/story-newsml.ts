/** A story and its pictures as a NewsML-G2 message. Who wrote it is a creator, everyone else a contributor, each with a role. */
import type { PrintedStory } from '../article/printed.ts';
import { bylineText } from '../credit/print-byline.ts';
import type { PrintedEdition } from '../edition/printed.ts';
import { toOffsetIso } from '../language/dates.ts';
import {
  creditNamespace,
  type FeedPicture,
  filesOf,
  lastChanged,
  permanentId,
  picturesOf,
} from './feed-parts.ts';
import { type Named, otherCredits, type StoryCredit, storyAuthors } from './story-credits.ts';
import { storyHtml } from './story-html.ts';
import { atSite } from './structured-parts.ts';
import { element, type Xml, xmlDocument } from './xml.ts';

const standard = { standard: 'NewsML-G2', standardversion: '2.35', conformance: 'power' };

export function toNewsml(story: PrintedStory, edition: PrintedEdition, url: string): string {
  const pictures = picturesOf(story, edition);
  const message = element(
    'newsMessage',
    { xmlns: 'http://iptc.org/std/nar/2006-10-01/' },
    element(
      'header',
      {},
      element('sent', {}, toOffsetIso(lastChanged(story), edition.timeZone)),
      element('sender', {}, edition.name),
    ),
    element(
      'itemSet',
      {},
      textItem(story, edition, url, pictures),
      ...pictures.map((picture) => pictureItem(picture, story, edition, url)),
    ),
  );
  return xmlDocument(message);
}

/** The item and the codes of its roles: those of the IPTC have no word for half of ours. */
function item(guid: string, story: PrintedStory, edition: PrintedEdition, ...content: Xml[]): Xml {
  return element(
    'newsItem',
    {
      ...standard,
      guid,
      version: Math.floor(lastChanged(story).getTime() / 1000),
      'xml:lang': edition.language,
    },
    element('catalogRef', { href: 'http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_40.xml' }),
    element('catalog', {}, element('scheme', { alias: 'credit', uri: `${creditNamespace}:` })),
    ...content,
  );
}

function textItem(
  story: PrintedStory,
  edition: PrintedEdition,
  url: string,
  pictures: readonly FeedPicture[],
): Xml {
  const at = atSite(url);
  const by = bylineText(story, edition);
  const { section, topics } = story;
  return item(
    permanentId(story),
    story,
    edition,
    itemMeta('ninat:text', story, edition, url, [
      ...pictures.map(({ address }) => element('link', { rel: 'irel:seeAlso', residref: url + address })),
      ...filesOf(story).map(({ address, mediaType, bytes, title }) =>
        element(
          'link',
          { rel: 'irel:seeAlso', href: url + address, contenttype: mediaType, size: bytes },
          element('title', {}, title),
        ),
      ),
      ...story.translations.map(({ address }) =>
        element('link', { rel: 'irel:translatedTo', href: at(address) }),
      ),
    ]),
    element(
      'contentMeta',
      {},
      element('contentCreated', {}, toOffsetIso(story.printedAt, edition.timeZone)),
      story.place === ''
        ? null
        : element('located', { type: 'cptype:city', literal: 'place' }, element('name', {}, story.place)),
      ...storyAuthors(story, edition).map((author) => party('creator', author, at)),
      ...otherCredits(story, edition).map((credit) => party('contributor', credit, at)),
      element('language', { tag: edition.language }),
      ...story.keywords.map((keyword) => element('keyword', {}, keyword)),
      ...topics.map(({ name, slug }) =>
        element(
          'subject',
          { type: 'cpnat:abstract', uri: at(`/${edition.code}/topics/${slug}`) },
          element('name', {}, name),
        ),
      ),
      section
        ? element(
            'subject',
            { type: 'cpnat:abstract', uri: at(`/${edition.code}/${section.slug}`) },
            element('name', {}, section.name),
          )
        : null,
      element('headline', {}, story.headline),
      by === '' ? null : element('by', {}, by),
      story.standfirst === '' ? null : element('description', { role: 'drol:summary' }, story.standfirst),
    ),
    element(
      'contentSet',
      {},
      element('inlineData', { contenttype: 'text/html' }, storyHtml(story, edition, url)),
    ),
  );
}

function pictureItem(picture: FeedPicture, story: PrintedStory, edition: PrintedEdition, url: string): Xml {
  const at = atSite(url);
  const { address, mediaType, width, height, bytes, caption, credit, credits } = picture;
  return item(
    url + address,
    story,
    edition,
    itemMeta('ninat:picture', story, edition, url, []),
    element(
      'contentMeta',
      {},
      ...credits.map((one) => party('creator', one, at)),
      credit === '' ? null : element('creditline', {}, credit),
      caption === '' ? null : element('description', { role: 'drol:caption' }, caption),
    ),
    element(
      'contentSet',
      {},
      element('remoteContent', {
        href: url + address,
        contenttype: mediaType,
        size: bytes,
        width,
        height,
        rendition: 'rnd:highRes',
      }),
    ),
  );
}

function itemMeta(
  itemClass: string,
  story: PrintedStory,
  edition: PrintedEdition,
  url: string,
  links: readonly Xml[],
): Xml {
  const time = (instant: Date) => toOffsetIso(instant, edition.timeZone);
  return element(
    'itemMeta',
    {},
    element('itemClass', { qcode: itemClass }),
    element('provider', { uri: atSite(url)(`/${edition.code}`) }, element('name', {}, edition.name)),
    element('versionCreated', {}, time(lastChanged(story))),
    element('firstCreated', {}, time(story.firstPublishedAt)),
    element('pubStatus', { qcode: 'stat:usable' }),
    ...links,
  );
}

function party(
  name: 'creator' | 'contributor',
  who: Named | StoryCredit,
  at: (address: string) => string,
): Xml {
  const agency = 'agency' in who ? who.agency : null;
  return element(
    name,
    {
      ...(who.address === null ? { literal: 'named' } : { uri: at(who.address) }),
      type: who.kind === 'person' ? 'cpnat:person' : 'cpnat:organisation',
      role: 'role' in who ? `credit:${who.role}` : null,
    },
    element('name', {}, who.name),
    agency
      ? element(
          'personDetails',
          {},
          element(
            'affiliation',
            agency.address === null ? { literal: 'named' } : { uri: at(agency.address) },
            element('name', {}, agency.name),
          ),
        )
      : null,
  );
}
