/** What the pages have in common in the words of schema.org. */
import type { PrintedEdition } from '../edition/printed.ts';
import type { Named, StoryCredit } from './story-credits.ts';

export type Node = Record<string, unknown>;

export function atSite(url: string): (address: string) => string {
  return (address) => `${url}${encodeURI(address)}`;
}

export function websiteId({ code }: PrintedEdition, url: string): string {
  return `${atSite(url)(`/${code}`)}#website`;
}

export function publisherOf({ code, name }: PrintedEdition, url: string): Node {
  return {
    '@type': 'NewsMediaOrganization',
    name,
    url: atSite(url)(`/${code}`),
    logo: { '@type': 'ImageObject', url: `${url}/icon.svg` },
    masthead: atSite(url)(`/${code}/masthead`),
  };
}

/** A person or an organisation, by bare name, with the page about them. */
export function toNode(who: Named | StoryCredit, url: string): Node {
  const agency = 'agency' in who ? who.agency : null;
  return {
    '@type': who.kind === 'person' ? 'Person' : 'Organization',
    name: who.name,
    ...(who.address !== null && { url: atSite(url)(who.address) }),
    ...(agency && { affiliation: toNode(agency, url) }),
  };
}

export type Step = { name: string; address: string };

export function breadcrumbs(steps: readonly Step[], url: string): Node {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: atSite(url)(address),
    })),
  };
}
