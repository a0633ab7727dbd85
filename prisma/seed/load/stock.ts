/** What is in the database that load stories can refer to. */
import type { Db } from '#lib/platform/db.ts';
import type { Edition } from '#prisma/generated/client.ts';
import type { vocabularies } from './vocabulary.ts';

export type Desk = {
  edition: Edition;
  language: keyof typeof vocabularies;
  sections: { id: string; slug: string }[];
  topicIds: string[];
};
export type Stock = {
  desks: Desk[];
  people: { id: string; name: string }[];
  agencyIds: string[];
  userIds: string[];
  photos: { id: string; caption: string; altText: string }[];
};

/** There is nothing to write stories with. */
export class LoadRefused extends Error {}

/** @throws LoadRefused when the newsroom has no editions, people or staff yet */
export async function readStock(db: Db): Promise<Stock> {
  const editions = await db.edition.findMany({
    orderBy: { position: 'asc' },
    include: {
      sections: { orderBy: { position: 'asc' }, select: { id: true, slug: true } },
      topics: { orderBy: { slug: 'asc' }, select: { id: true } },
    },
  });
  const people = await db.contributor.findMany({
    orderBy: { slug: 'asc' },
    select: { id: true, name: true },
  });
  const agencies = await db.agency.findMany({ orderBy: { slug: 'asc' }, select: { id: true } });
  const users = await db.user.findMany({
    where: { isSystem: false, roles: { hasSome: ['reporter', 'editor'] } },
    orderBy: { email: 'asc' },
    select: { id: true },
  });
  const photos = await db.photo.findMany({
    where: { altText: { not: '' }, credits: { some: {} } },
    orderBy: { originalName: 'asc' },
    take: 200,
    select: { id: true, caption: true, altText: true },
  });
  const desks = editions
    .filter(({ sections }) => sections.length > 0)
    .map(({ sections, topics, ...edition }) => ({
      edition,
      language: edition.language.split('-')[0] ?? 'en',
      sections,
      topicIds: topics.map(({ id }) => id),
    }));
  if (desks.length === 0 || people.length < 6 || users.length === 0) {
    throw new LoadRefused('There is no newsroom to write stories for; seed the demo first.');
  }
  return {
    desks,
    people,
    photos,
    agencyIds: agencies.map(({ id }) => id),
    userIds: users.map(({ id }) => id),
  };
}
