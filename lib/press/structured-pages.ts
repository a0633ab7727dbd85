/** Fronts, lists, people and agencies in the words of schema.org. */
import type { PrintedPhoto } from '../article/printed.ts';
import type { PrintedAgency, PrintedContributor } from '../contributor/printed.ts';
import type { PrintedEdition } from '../edition/printed.ts';
import { readerMessages } from '../language/reader-messages.ts';
import { imageNodes } from './structured-image.ts';
import { atSite, breadcrumbs, type Node, publisherOf, type Step, websiteId } from './structured-parts.ts';

const context = { '@context': 'https://schema.org' };

/** The edition as a site that can be searched, and who makes it. */
export function structuredFront(edition: PrintedEdition, url: string): Node[] {
  const front = atSite(url)(`/${edition.code}`);
  return [
    {
      ...context,
      '@type': 'WebSite',
      '@id': websiteId(edition, url),
      url: front,
      name: edition.name,
      ...(edition.motto !== '' && { description: edition.motto }),
      inLanguage: edition.language,
      publisher: publisherOf(edition, url),
      potentialAction: {
        '@type': 'SearchAction',
        target: { '@type': 'EntryPoint', urlTemplate: `${front}/search?q={search_term_string}` },
        'query-input': 'required name=search_term_string',
      },
    },
  ];
}

/** A list of stories: a section or a topic. */
export function structuredList(edition: PrintedEdition, step: Step, url: string): Node[] {
  return [
    {
      ...context,
      '@type': 'CollectionPage',
      url: atSite(url)(step.address),
      name: step.name,
      inLanguage: edition.language,
      isPartOf: { '@type': 'WebSite', '@id': websiteId(edition, url), name: edition.name },
    },
    way(edition, [step], url),
  ];
}

export function structuredContributor(
  edition: PrintedEdition,
  { slug, name, title, biography, agencies, links }: PrintedContributor,
  portrait: PrintedPhoto | null,
  url: string,
): Node[] {
  return profile(edition, { name, address: `/${edition.code}/people/${slug}` }, 'Person', url, {
    ...(title !== '' && { jobTitle: title }),
    ...(biography !== '' && { description: biography }),
    ...(portrait && { image: imageNodes(portrait, edition, url) }),
    ...(agencies.length > 0 && {
      worksFor: agencies.map((agency) => ({ '@type': 'Organization', name: agency.name })),
    }),
    ...(links.length > 0 && { sameAs: links.map(({ address }) => address) }),
  });
}

export function structuredAgency(
  edition: PrintedEdition,
  { slug, name, about }: PrintedAgency,
  url: string,
): Node[] {
  return profile(edition, { name, address: `/${edition.code}/agencies/${slug}` }, 'Organization', url, {
    ...(about !== '' && { description: about }),
  });
}

/** The page about somebody, with what is known of them, and the way to it. */
function profile(
  edition: PrintedEdition,
  step: Step,
  type: 'Person' | 'Organization',
  url: string,
  known: Node,
): Node[] {
  const page = atSite(url)(step.address);
  return [
    {
      ...context,
      '@type': 'ProfilePage',
      url: page,
      inLanguage: edition.language,
      isPartOf: { '@type': 'WebSite', '@id': websiteId(edition, url), name: edition.name },
      mainEntity: {
        '@type': type,
        '@id': `${page}#${type.toLowerCase()}`,
        name: step.name,
        url: page,
        ...known,
      },
    },
    way(edition, [step], url),
  ];
}

function way(edition: PrintedEdition, steps: readonly Step[], url: string): Node {
  const front = { name: readerMessages(edition.language).frontPage, address: `/${edition.code}` };
  return breadcrumbs([front, ...steps], url);
}
