import 'server-only';
import { db, type Prisma } from '../platform/db.ts';
import { madeFrom } from '../platform/made-from.ts';
import { type PrintedAgency, type PrintedContributor, printedName } from './printed.ts';

/** A person named in a live story or under one of its photos; null for anyone readers have never met. */
export async function publishedContributor(
  slug: string,
  language: string,
): Promise<PrintedContributor | null> {
  const found = await db().contributor.findFirst({
    where: { slug, ...isPrinted, credits: { some: onLivePage } },
    select: { id: true, slug: true, name: true, title: true, biography: true, names: printedNames },
  });
  if (!found) return null;
  const { id, names, ...person } = found;
  madeFrom(`contributor:${id}`, `stories-of:contributor:${id}`);
  return { ...person, name: printedName({ name: person.name, names }, language) };
}

/** An agency that a live story or one of its photos came from. */
export async function publishedAgency(slug: string, language: string): Promise<PrintedAgency | null> {
  const found = await db().agency.findFirst({
    where: {
      slug,
      OR: [{ credits: { some: onLivePage } }, { revisions: { some: { liveOf: { status: 'published' } } } }],
    },
    select: { id: true, slug: true, name: true, about: true, names: printedNames },
  });
  if (!found) return null;
  const { id, names, ...agency } = found;
  madeFrom(`agency:${id}`, `stories-of:agency:${id}`);
  return { ...agency, name: printedName({ name: agency.name, names }, language) };
}

/** Whoever is withheld has no page, no feed and no list. */
const isPrinted = { state: { not: 'withheld' }, mergedIntoId: null } satisfies Prisma.ContributorWhereInput;

/** Where a person's page is that once had this address; null when nobody's is. */
export async function movedContributor(slug: string): Promise<string | null> {
  const found = await db().contributor.findFirst({
    where: { slug, mergedInto: isPrinted },
    select: { mergedInto: { select: { slug: true } } },
  });
  return found?.mergedInto?.slug ?? null;
}

const printedNames = {
  where: { kind: 'printed' },
  select: { language: true, name: true },
} satisfies Prisma.Contributor$namesArgs & Prisma.Agency$namesArgs;

const onLivePage = {
  OR: [
    { revision: { liveOf: { status: 'published' }, noByline: false } },
    // A story that runs without a byline names nobody at its top.
    { position: { not: 'top' }, revision: { liveOf: { status: 'published' } } },
    { photo: { uses: { some: { revision: { liveOf: { status: 'published' } } } } } },
  ],
} satisfies Prisma.CreditWhereInput;
