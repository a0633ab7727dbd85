import 'server-only';
import { db, type Prisma } from '../platform/db.ts';
import { goodUntil, madeFrom, type Thing } from '../platform/made-from.ts';
import { isOnDay, nextChange } from './person-details.ts';
import { type PrintedAgency, type PrintedContributor, printedName } from './printed.ts';

/** An edition, as far as what it says of people depends on it. */
type Edition = { code: string; language: string };

/** A person named in a live story or under one of its photos, as one edition tells of them; null for anyone readers have never met. */
export async function publishedContributor(
  slug: string,
  edition: Edition,
  now = new Date(),
): Promise<PrintedContributor | null> {
  const found = await db().contributor.findFirst({
    where: { slug, ...isMet },
    select: {
      id: true,
      slug: true,
      name: true,
      title: true,
      biography: true,
      names: printedNames,
      profiles: {
        where: { edition: { code: edition.code } },
        select: { title: true, biography: true },
      },
      links: { select: { kind: true, address: true }, orderBy: { order: 'asc' } },
      affiliations: {
        select: {
          agencyId: true,
          title: true,
          since: true,
          until: true,
          agency: { select: { name: true, names: printedNames } },
        },
        orderBy: [{ since: 'desc' }, { id: 'asc' }],
      },
    },
  });
  if (!found) return null;
  const { id, names, profiles, affiliations, ...person } = found;
  madeFrom(
    `contributor:${id}`,
    `stories-of:contributor:${id}`,
    ...affiliations.map(({ agencyId }): Thing => `agency:${agencyId}`),
  );
  const today = now.toISOString().slice(0, 10);
  const change = nextChange(affiliations, today);
  if (change !== null) goodUntil(new Date(`${change}T00:00:00Z`));
  const [own] = profiles;
  return {
    ...person,
    name: printedName({ name: person.name, names }, edition.language),
    title: own?.title || person.title,
    biography: own?.biography || person.biography,
    agencies: affiliations
      .filter((affiliation) => isOnDay(affiliation, today))
      .map(({ agency, title }) => ({ name: printedName(agency, edition.language), title })),
  };
}

/** An agency that a live story or one of its photos came from. */
export async function publishedAgency(slug: string, language: string): Promise<PrintedAgency | null> {
  const found = await db().agency.findFirst({
    where: { slug, mergedIntoId: null, works: { some: {} } },
    select: { id: true, slug: true, name: true, about: true, names: printedNames },
  });
  if (!found) return null;
  const { id, names, ...agency } = found;
  madeFrom(`agency:${id}`, `stories-of:agency:${id}`);
  return { ...agency, name: printedName({ name: agency.name, names }, language) };
}

/** Whoever is withheld has no page, no feed, no list and no portrait. */
const isPrinted = { state: { not: 'withheld' }, mergedIntoId: null } satisfies Prisma.ContributorWhereInput;

/** Where a person's page is that once had this address; null when nobody's is. */
export async function movedContributor(slug: string): Promise<string | null> {
  const found = await db().contributor.findFirst({
    where: { slug, mergedInto: isPrinted },
    select: { mergedInto: { select: { slug: true } } },
  });
  return found?.mergedInto?.slug ?? null;
}

/** The same for agencies. */
export async function movedAgency(slug: string): Promise<string | null> {
  const found = await db().agency.findFirst({
    where: { slug, mergedIntoId: { not: null } },
    select: { mergedInto: { select: { slug: true } } },
  });
  return found?.mergedInto?.slug ?? null;
}

const printedNames = {
  where: { kind: 'printed' },
  select: { language: true, name: true },
} satisfies Prisma.Contributor$namesArgs & Prisma.Agency$namesArgs;

/** Readers have met them: they are named where everybody reads. */
export const isMet = { ...isPrinted, works: { some: {} } } satisfies Prisma.ContributorWhereInput;
