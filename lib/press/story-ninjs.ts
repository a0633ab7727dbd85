/** A story as ninjs 3.1, the IPTC's news in JSON. Everyone credited stands under `people` with the role as `rel`. */
import type { PrintedStory } from '../article/printed.ts';
import { bodyText, wordCount } from '../body/body.ts';
import { bylineText } from '../credit/print-byline.ts';
import type { PrintedEdition } from '../edition/printed.ts';
import { toOffsetIso } from '../language/dates.ts';
import { filesOf, lastChanged, permanentId, picturesOf } from './feed-parts.ts';
import { type StoryCredit, storyCredits } from './story-credits.ts';
import { storyHtml } from './story-html.ts';
import { atSite } from './structured-parts.ts';
import { toJson } from './to-json.ts';

export function toNinjs(story: PrintedStory, edition: PrintedEdition, url: string): string {
  return toJson(ninjsItem(story, edition, url));
}

/** The same before it is written down. */
export function ninjsItem(story: PrintedStory, edition: PrintedEdition, url: string) {
  const at = atSite(url);
  const time = (instant: Date) => toOffsetIso(instant, edition.timeZone);
  const text = bodyText(story.body);
  const by = bylineText(story, edition);
  return {
    standard: {
      name: 'ninjs',
      version: '3.1',
      schema: 'https://iptc.org/std/ninjs/ninjs-schema_3.1.json',
    },
    uri: permanentId(story),
    altIds: [{ role: 'web', value: at(story.address) }],
    type: 'text',
    representationType: 'full',
    version: String(lastChanged(story).getTime()),
    firstCreated: time(story.firstPublishedAt),
    versionCreated: time(lastChanged(story)),
    contentCreated: time(story.printedAt),
    pubStatus: 'usable',
    language: edition.language,
    headlines: [
      { role: 'main', contentType: 'text/plain', value: story.headline },
      ...(story.kicker === '' ? [] : [{ role: 'kicker', contentType: 'text/plain', value: story.kicker }]),
    ],
    ...(story.standfirst !== '' && {
      descriptions: [{ role: 'summary', contentType: 'text/plain', value: story.standfirst }],
    }),
    bodies: [
      { role: 'main', contentType: 'text/html', value: storyHtml(story, edition, url) },
      { role: 'plain', contentType: 'text/plain', wordCount: wordCount(text), value: text },
    ],
    ...(by !== '' && { by }),
    ...(story.place !== '' && { located: story.place, places: [{ name: story.place, rel: 'located' }] }),
    ...named(storyCredits(story, edition), at, [
      ...(story.storyAgency ? [{ name: story.storyAgency.text, rel: 'source' }] : []),
      { name: edition.name, rel: 'publisher', uri: at(`/${edition.code}`) },
    ]),
    subjects: [
      ...story.topics.map(({ name, slug }) => ({
        name,
        rel: 'about',
        uri: at(`/${edition.code}/topics/${slug}`),
      })),
      ...(story.section
        ? [{ name: story.section.name, rel: 'section', uri: at(`/${edition.code}/${story.section.slug}`) }]
        : []),
      ...story.keywords.map((name) => ({ name, rel: 'keyword' })),
    ],
    associations: [
      ...picturesOf(story, edition).map((picture, index) => ({
        name: `picture${index + 1}`,
        rel: 'picture',
        uri: url + picture.address,
        type: 'picture',
        ...(picture.caption !== '' && {
          descriptions: [{ role: 'caption', contentType: 'text/plain', value: picture.caption }],
        }),
        ...(picture.credit !== '' && { by: picture.credit }),
        ...named(picture.credits, at),
        renditions: [
          {
            name: 'main',
            href: url + picture.address,
            contentType: picture.mediaType,
            width: picture.width,
            height: picture.height,
            sizeInBytes: picture.bytes,
          },
        ],
      })),
      ...filesOf(story).map(({ address, mediaType, bytes, title }, index) => ({
        name: `file${index + 1}`,
        rel: 'attachment',
        uri: url + address,
        type: mediaType.startsWith('audio/') ? 'audio' : 'component',
        headlines: [{ role: 'main', contentType: 'text/plain', value: title }],
        renditions: [{ name: 'main', href: url + address, contentType: mediaType, sizeInBytes: bytes }],
      })),
      ...story.translations.map(({ address, language }) => ({
        name: `translation-${language}`,
        rel: 'translation',
        uri: at(address),
        type: 'text',
        language,
      })),
    ],
  };
}

type At = (address: string) => string;
type Organisation = { name: string; rel: string; uri?: string };

/** People with their roles; organisations that stand alone, and those that people are credited with. */
function named(credits: readonly StoryCredit[], at: At, more: Organisation[] = []) {
  const one = ({ name, address }: { name: string; address: string | null }, rel: string): Organisation => ({
    name,
    rel,
    ...(address !== null && { uri: at(address) }),
  });
  const people = credits.filter(({ kind }) => kind === 'person').map((credit) => one(credit, credit.role));
  const organisations = [
    ...credits.filter(({ kind }) => kind === 'agency').map((credit) => one(credit, credit.role)),
    ...credits.flatMap(({ agency }) => (agency ? [one(agency, 'affiliation')] : [])),
    ...more,
  ];
  const once = new Map(
    organisations.map((organisation) => [`${organisation.rel} ${organisation.name}`, organisation]),
  );
  return {
    ...(people.length > 0 && { people }),
    ...(once.size > 0 && { organisations: [...once.values()] }),
  };
}
