/** A story in the words of schema.org, for search engines. */
import type { PrintedPhoto, PrintedStory } from '#lib/article/printed.ts';
import { bodyText, wordCount } from '#lib/body/body.ts';
import { type PrintableCredit, schemaOrgProperty } from '#lib/credit/credit.ts';
import type { PrintedEdition } from '#lib/edition/printed.ts';
import { toOffsetIso } from '#lib/language/dates.ts';
import { readerMessages } from '#lib/language/reader-messages.ts';

type Site = { url: string };

type Named = { '@type': 'Person' | 'Organization'; name: string; url?: string };

export function structuredStory(story: PrintedStory, edition: PrintedEdition, { url }: Site): object {
  const at = (address: string) => encodeURI(`${url}${address}`);
  const names = namesByProperty(story, edition, at);
  const publisher = { '@type': 'NewsMediaOrganization', name: edition.name, url: at(`/${edition.code}`) };
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'NewsArticle',
        '@id': at(story.address),
        mainEntityOfPage: at(story.address),
        headline: story.headline,
        ...(story.kicker !== '' && { alternativeHeadline: story.kicker }),
        ...(story.standfirst !== '' && { description: story.standfirst }),
        inLanguage: edition.language,
        datePublished: toOffsetIso(story.firstPublishedAt, edition.timeZone),
        dateModified: toOffsetIso(story.updatedAt ?? story.firstPublishedAt, edition.timeZone),
        ...(story.section && { articleSection: story.section.name }),
        ...(story.keywords.length > 0 && { keywords: story.keywords }),
        ...(story.topics.length > 0 && {
          about: story.topics.map(({ name }) => ({ '@type': 'Thing', name })),
        }),
        ...(story.place !== '' && { locationCreated: { '@type': 'Place', name: story.place } }),
        wordCount: wordCount(bodyText(story.body)),
        image: [...story.photos.values()].flatMap((photo) => structuredPhoto(photo, at)),
        ...names,
        author: names.author ?? (story.storyAgency ? [agencyOf(story, edition, at)] : [publisher]),
        publisher,
        isAccessibleForFree: true,
      },
      breadcrumbs(story, edition, at),
    ],
  };
}

/** The JPEG that programs show beside a link, with its size. */
export function sharedPicture(
  photo: PrintedPhoto,
): { address: string; width: number; height: number } | null {
  const files = photo.renditions.filter((rendition) => rendition.mediaType === 'image/jpeg');
  const file = files.findLast(({ width }) => width <= 1600) ?? files[0];
  if (!file) return null;
  return { address: `/photos/${photo.photoId}/${file.width}.jpg`, width: file.width, height: file.height };
}

type At = (address: string) => string;

function structuredPhoto(photo: PrintedPhoto, at: At): object[] {
  const picture = sharedPicture(photo);
  if (!picture) return [];
  const { address, width, height } = picture;
  return [
    {
      '@type': 'ImageObject',
      url: at(address),
      width,
      height,
      ...(photo.caption !== '' && { caption: photo.caption }),
    },
  ];
}

function namesByProperty(story: PrintedStory, { code }: PrintedEdition, at: At): Record<string, Named[]> {
  const names: Record<string, Named[]> = {};
  for (const credit of story.noByline
    ? story.credits.filter(({ position }) => position !== 'top')
    : story.credits) {
    const named = toNamed(credit, code, at);
    if (!named) continue;
    const property = schemaOrgProperty[credit.role];
    names[property] = [...(names[property] ?? []), named];
  }
  return names;
}

function toNamed({ name, agency }: PrintableCredit, edition: string, at: At): Named | null {
  if (name) return withPage('Person', name, `/${edition}/people/`, at);
  return agency && withPage('Organization', agency, `/${edition}/agencies/`, at);
}

function agencyOf({ storyAgency }: PrintedStory, { code, name }: PrintedEdition, at: At): Named {
  return withPage('Organization', storyAgency ?? { text: name, slug: null }, `/${code}/agencies/`, at);
}

function withPage(
  type: Named['@type'],
  { text, slug }: { text: string; slug: string | null },
  folder: string,
  at: At,
): Named {
  return slug === null
    ? { '@type': type, name: text }
    : { '@type': type, name: text, url: at(folder + slug) };
}

function breadcrumbs({ section }: PrintedStory, edition: PrintedEdition, at: At): object {
  const steps = [
    { name: readerMessages(edition.language).frontPage, address: `/${edition.code}` },
    ...(section ? [{ name: section.name, address: `/${edition.code}/${section.slug}` }] : []),
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: at(address),
    })),
  };
}
