/** What `/api/v1` answers, for programs: each shape a schema, from which `/api/v1/openapi.json` is made too. */
import { z } from 'zod';
import type { PrintedStory } from '../article/printed.ts';
import type { PrintedAgency, PrintedContributor } from '../contributor/printed.ts';
import { type CreditRole, creditRoleSchema } from '../credit/credit.ts';
import { roleFromSlug, roleSlug } from '../credit/role-slug.ts';
import type { PrintedEdition } from '../edition/printed.ts';
import { pageNumber } from './address-parts.ts';
import { ninjsItem } from './story-ninjs.ts';
import { atSite } from './structured-parts.ts';

export const apiRoot = '/api/v1';

const address = z.url();
const role = z.object({
  role: creditRoleSchema,
  count: z.int().describe('How many live stories of the edition name them so.'),
  stories: address,
});

export const apiEditions = z.object({
  editions: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      language: z.string().describe('BCP 47'),
      direction: z.enum(['ltr', 'rtl']),
      timeZone: z.string().describe('IANA'),
      url: address,
      stories: address,
      sections: z.array(z.object({ slug: z.string(), name: z.string(), url: address, stories: address })),
    }),
  ),
});
export const apiStories = z.object({
  count: z.int(),
  pages: z.int(),
  page: z.int(),
  next: address.nullable(),
  stories: z
    .array(z.looseObject({ uri: z.string() }))
    .describe('Each an item of ninjs 3.1: https://iptc.org/std/ninjs/ninjs-schema_3.1.json'),
});
export const apiPerson = z.object({
  slug: z.string(),
  name: z.string(),
  title: z.string(),
  biography: z.string(),
  url: address,
  agencies: z.array(z.object({ name: z.string(), title: z.string() })),
  sameAs: z.array(address),
  roles: z.array(role),
  stories: address,
});
export const apiAgency = z.object({
  slug: z.string(),
  name: z.string(),
  about: z.string(),
  url: address,
  roles: z.array(role),
  stories: address,
});
export const apiError = z.object({ error: z.string() });

const slug = z.string().trim().min(1);
/** The query of a list of stories; `role` as in addresses: `web-editor`. */
export const apiStoriesQuery = z
  .strictObject({
    section: slug.optional(),
    topic: slug.optional(),
    person: slug.optional(),
    agency: slug.optional(),
    role: z
      .string()
      .transform((given, { issues }) => {
        const known = roleFromSlug(given);
        if (known) return known;
        issues.push({ code: 'custom', message: 'There is no such role.', input: given });
        return z.NEVER;
      })
      .optional(),
    page: z
      .string()
      .optional()
      .transform((given, { issues }) => {
        const number = pageNumber(given);
        if (number !== null) return number;
        issues.push({ code: 'custom', message: 'A page is a number from 1.', input: given });
        return z.NEVER;
      }),
  })
  .refine((query) => lists.filter((list) => query[list] !== undefined).length <= 1, {
    message: `One of ${'section, topic, person, agency'} at a time.`,
  })
  .refine(
    ({ role: asked, person, agency }) => asked === undefined || person !== undefined || agency !== undefined,
    {
      message: 'A role is that of a person or an agency.',
    },
  );
const lists = ['section', 'topic', 'person', 'agency'] as const;
export type ApiStoriesQuery = z.output<typeof apiStoriesQuery>;

export function toApiEditions(editions: readonly PrintedEdition[], url: string): z.infer<typeof apiEditions> {
  const at = atSite(url);
  return {
    editions: editions.map(({ code, name, language, direction, timeZone, sections }) => ({
      code,
      name,
      language,
      direction,
      timeZone,
      url: at(`/${code}`),
      stories: storiesAt(url, code, {}),
      sections: sections.map((section) => ({
        slug: section.slug,
        name: section.name,
        url: at(`/${code}/${section.slug}`),
        stories: storiesAt(url, code, { section: section.slug }),
      })),
    })),
  };
}

/** @param found one page of what the query asked for */
export function toApiStories(
  found: { stories: readonly PrintedStory[]; count: number; pages: number },
  { page, role: asked, ...query }: ApiStoriesQuery,
  edition: PrintedEdition,
  url: string,
): z.infer<typeof apiStories> {
  const further = { ...query, ...(asked && { role: roleSlug(asked) }), page: String(page + 1) };
  return {
    count: found.count,
    pages: found.pages,
    page,
    next: page < found.pages ? storiesAt(url, edition.code, further) : null,
    stories: found.stories.map((story) => ninjsItem(story, edition, url)),
  };
}

type Roles = readonly { role: CreditRole; count: number }[];

export function toApiPerson(
  { slug: own, name, title, biography, agencies, links }: PrintedContributor,
  roles: Roles,
  { code }: PrintedEdition,
  url: string,
): z.infer<typeof apiPerson> {
  return {
    slug: own,
    name,
    title,
    biography,
    url: atSite(url)(`/${code}/people/${own}`),
    agencies,
    sameAs: links.map((link) => link.address),
    roles: rolesOf(roles, (one) => storiesAt(url, code, { person: own, role: one })),
    stories: storiesAt(url, code, { person: own }),
  };
}

export function toApiAgency(
  { slug: own, name, about }: PrintedAgency,
  roles: Roles,
  { code }: PrintedEdition,
  url: string,
): z.infer<typeof apiAgency> {
  return {
    slug: own,
    name,
    about,
    url: atSite(url)(`/${code}/agencies/${own}`),
    roles: rolesOf(roles, (one) => storiesAt(url, code, { agency: own, role: one })),
    stories: storiesAt(url, code, { agency: own }),
  };
}

function rolesOf(roles: Roles, stories: (role: string) => string) {
  return roles.map((one) => ({ ...one, stories: stories(roleSlug(one.role)) }));
}

function storiesAt(url: string, edition: string, query: Record<string, string | undefined>): string {
  const given = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  const asked = new URLSearchParams(given).toString();
  return `${url}${apiRoot}/editions/${encodeURIComponent(edition)}/stories${asked === '' ? '' : `?${asked}`}`;
}
