import 'server-only';
import { z } from 'zod';
import { db, type Prisma } from '../platform/db.ts';
import { keptRead } from '../platform/kept-reads.ts';
import { goodUntil, madeFrom } from '../platform/made-from.ts';
import type { PrintedBanner, PrintedEdition, PrintedTopic } from './printed.ts';

/** Every edition, in the order of the house. */
export async function publishedEditions(): Promise<PrintedEdition[]> {
  return (await editionRows()).map(toEdition);
}

export async function publishedEdition(code: string): Promise<PrintedEdition | null> {
  const row = await editionRow(code);
  return row && toEdition(row);
}

/** An edition with the ids of itself and its sections, for reads of what it holds. */
export async function editionRow(code: string): Promise<EditionRow | null> {
  return (await editionRows()).find((row) => row.code === code) ?? null;
}

const editionRows = keptRead(async () => {
  const rows = await db().edition.findMany({
    select: editionSelect,
    orderBy: [{ position: 'asc' }, { code: 'asc' }],
  });
  for (const { id, sections } of rows)
    madeFrom(`edition:${id}`, ...sections.map((section) => `section:${section.id}` as const));
  return rows;
});

const isWrittenAbout = {
  revisions: { some: { revision: { liveOf: { status: 'published' } } } },
} satisfies Prisma.TopicWhereInput;

/** A topic that at least one live story is about. */
export async function publishedTopic(editionCode: string, slug: string): Promise<PrintedTopic | null> {
  const topic = await db().topic.findFirst({
    where: {
      slug,
      edition: { code: editionCode },
      ...isWrittenAbout,
    },
    select: { id: true, slug: true, name: true },
  });
  if (!topic) return null;
  madeFrom(`topic:${topic.id}`, `stories-of:topic:${topic.id}`);
  return { slug: topic.slug, name: topic.name };
}

/** Codes of the editions that have live stories about a topic of this address. */
export async function editionsWithTopic(slug: string): Promise<string[]> {
  const topics = await db().topic.findMany({ where: { slug }, select: { id: true } });
  madeFrom(...topics.map(({ id }) => `stories-of:topic:${id}` as const));
  const met = await db().topic.findMany({
    where: { slug, ...isWrittenAbout },
    select: { edition: { select: { code: true } } },
  });
  return met.map(({ edition }) => edition.code);
}

/** What stands at the head of every page of an edition now; null when nothing does. */
export const publishedBanner = keptRead(async (editionCode: string): Promise<PrintedBanner | null> => {
  const edition = await db().edition.findUnique({
    where: { code: editionCode },
    select: {
      id: true,
      banner: {
        select: {
          text: true,
          endsAt: true,
          article: { select: { id: true, status: true, address: true } },
        },
      },
    },
  });
  if (!edition) return null;
  madeFrom(`banner:${edition.id}`);
  const { banner } = edition;
  if (!banner || banner.endsAt <= new Date()) return null;
  goodUntil(banner.endsAt);
  const { text, article } = banner;
  if (article) madeFrom(`article:${article.id}`);
  return { text, address: article?.status === 'published' ? article.address : null };
});

const styleSchema = z.record(z.string(), z.string());

const editionSelect = {
  id: true,
  code: true,
  name: true,
  language: true,
  direction: true,
  timeZone: true,
  motto: true,
  style: true,
  sections: {
    select: { id: true, slug: true, name: true, colour: true },
    orderBy: [{ position: 'asc' }, { slug: 'asc' }],
  },
} satisfies Prisma.EditionSelect;

export type EditionRow = Prisma.EditionGetPayload<{ select: typeof editionSelect }>;

function toEdition({ id: _, sections, style, ...edition }: EditionRow): PrintedEdition {
  return {
    ...edition,
    style: styleSchema.parse(style),
    sections: sections.map(({ slug, name, colour }) => ({ slug, name, colour })),
  };
}
