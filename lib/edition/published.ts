import 'server-only';
import { db, type Prisma } from '../platform/db.ts';
import type { PrintedEdition, PrintedTopic } from './printed.ts';

/** Every edition, in the order of the house. */
export async function publishedEditions(): Promise<PrintedEdition[]> {
  return db().edition.findMany({ select: editionSelect, orderBy: [{ position: 'asc' }, { code: 'asc' }] });
}

export async function publishedEdition(code: string): Promise<PrintedEdition | null> {
  return db().edition.findUnique({ where: { code }, select: editionSelect });
}

/** A topic that at least one live story is about. */
export async function publishedTopic(editionCode: string, slug: string): Promise<PrintedTopic | null> {
  return db().topic.findFirst({
    where: {
      slug,
      edition: { code: editionCode },
      revisions: { some: { revision: { liveOf: { status: 'published' } } } },
    },
    select: { slug: true, name: true },
  });
}

const editionSelect = {
  code: true,
  name: true,
  language: true,
  direction: true,
  timeZone: true,
  motto: true,
  sections: {
    select: { slug: true, name: true, colour: true },
    orderBy: [{ position: 'asc' }, { slug: 'asc' }],
  },
} satisfies Prisma.EditionSelect;
