/** A story in the words of schema.org, for search engines. */
import type { PrintedPhoto, PrintedStory } from '../article/printed.ts';
import { bodyText, photoKeys, wordCount } from '../body/body.ts';
import { type CreditRole, schemaOrgProperty } from '../credit/credit.ts';
import type { PrintedEdition } from '../edition/printed.ts';
import { toOffsetIso } from '../language/dates.ts';
import { readerMessages } from '../language/reader-messages.ts';
import { otherCredits, type StoryCredit, storyAuthors } from './story-credits.ts';
import { imageNodes } from './structured-image.ts';
import { atSite, breadcrumbs, type Node, publisherOf, toNode, websiteId } from './structured-parts.ts';

/** The story and the way to it: each a whole of its own. */
export function structuredStory(story: PrintedStory, edition: PrintedEdition, url: string): Node[] {
  return [article(story, edition, url), breadcrumbs(stepsTo(story, edition), url)];
}

function article(story: PrintedStory, edition: PrintedEdition, url: string): Node {
  const at = atSite(url);
  const { section, storyAgency } = story;
  const zone = edition.timeZone;
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': at(story.address),
    url: at(story.address),
    mainEntityOfPage: at(story.address),
    identifier: `urn:uuid:${story.id}`,
    headline: story.headline,
    ...(story.kicker !== '' && { alternativeHeadline: story.kicker }),
    ...(story.standfirst !== '' && { description: story.standfirst }),
    inLanguage: edition.language,
    datePublished: toOffsetIso(story.firstPublishedAt, zone),
    dateModified: toOffsetIso(story.updatedAt ?? story.firstPublishedAt, zone),
    ...(section && { articleSection: section.name }),
    ...(story.keywords.length > 0 && { keywords: story.keywords }),
    ...(story.topics.length > 0 && {
      about: story.topics.map(({ name, slug }) => ({
        '@type': 'Thing',
        name,
        url: at(`/${edition.code}/topics/${slug}`),
      })),
    }),
    ...(story.place !== '' && { locationCreated: { '@type': 'Place', name: story.place } }),
    wordCount: wordCount(bodyText(story.body)),
    image: photosOf(story).flatMap((photo) => imageNodes(photo, edition, url)),
    author: storyAuthors(story, edition).map((author) => toNode(author, url)),
    ...namesByProperty(otherCredits(story, edition), url),
    publisher: publisherOf(edition, url),
    ...(storyAgency && {
      sourceOrganization: toNode(
        {
          kind: 'agency',
          name: storyAgency.text,
          address: storyAgency.slug === null ? null : `/${edition.code}/agencies/${storyAgency.slug}`,
        },
        url,
      ),
    }),
    isPartOf: { '@type': 'WebSite', '@id': websiteId(edition, url), name: edition.name },
    ...(story.corrections.length > 0 && {
      correction: story.corrections.map(({ text, madeAt }) => ({
        '@type': 'CorrectionComment',
        text,
        datePublished: toOffsetIso(madeAt, zone),
      })),
    }),
    ...(story.translations.length > 0 && {
      workTranslation: story.translations.map(({ address, language }) => ({
        '@type': 'NewsArticle',
        '@id': at(address),
        inLanguage: language,
      })),
    }),
    isAccessibleForFree: true,
  };
}

/** In the order they stand in the text. */
function photosOf({ body, photos }: PrintedStory): PrintedPhoto[] {
  return photoKeys(body).flatMap((key) => photos.get(key) ?? []);
}

/** Roles whose property says all there is to say; the others are named beside the person. */
const saidByProperty: ReadonlySet<CreditRole> = new Set([
  'editor',
  'web_editor',
  'translator',
  'contributor',
]);

function namesByProperty(credits: readonly StoryCredit[], url: string): Record<string, Node[]> {
  const names: Record<string, Node[]> = {};
  for (const credit of credits) {
    const property = schemaOrgProperty[credit.role];
    const node = toNode(credit, url);
    const entry = saidByProperty.has(credit.role)
      ? node
      : { '@type': 'Role', roleName: credit.role, [property]: node };
    names[property] = [...(names[property] ?? []), entry];
  }
  return names;
}

function stepsTo({ section, headline, address }: PrintedStory, { code, language }: PrintedEdition) {
  return [
    { name: readerMessages(language).frontPage, address: `/${code}` },
    ...(section ? [{ name: section.name, address: `/${code}/${section.slug}` }] : []),
    { name: headline, address },
  ];
}
