import 'server-only';
import { atOneMoment, db } from '../platform/db.ts';
import { NotFound } from '../platform/errors.ts';
import { type Actor, demand, holds } from '../staff/actor.ts';
import type { Board, BoardStory } from './board.ts';
import { boardOf, storiesToPlace } from './board-rows.ts';
import { automaticContainers, type Containers, firstContainers } from './front.ts';
import { containersSchema, type FindFrontStories } from './front-form.ts';
import { frontPlace } from './load-front.ts';
import { databaseTime } from './release-front.ts';

/** A release as the desk shows it. */
export type ListedRelease = { id: string; revisionId: string; number: number; liveFrom: Date; by: string };

export type FrontDesk = {
  front: {
    id: string;
    name: string;
    address: string;
    sectionId: string | null;
    edition: {
      id: string;
      code: string;
      name: string;
      language: string;
      direction: string;
      timeZone: string;
    };
    sections: { id: string; name: string; colour: string }[];
    topics: { id: string; name: string }[];
  };
  latest: { id: string; number: number; createdAt: Date; by: string } | null;
  containers: Containers;
  /** What one begins with when the front has arranged itself until now. */
  beginning: Containers;
  board: Board;
  live: ListedRelease | null;
  scheduled: ListedRelease[];
  permissions: { publish: boolean };
};

/** Everything that the desk of one front needs. */
export async function getFrontDesk(actor: Actor, frontId: string): Promise<FrontDesk> {
  demand(actor, 'front.edit');
  const place = await frontPlace(db(), frontId);
  const [{ sections, topics, ...edition }, front, releases] = await Promise.all([
    db().edition.findUniqueOrThrow({
      where: { id: place.editionId },
      select: {
        id: true,
        code: true,
        name: true,
        language: true,
        direction: true,
        timeZone: true,
        sections: {
          orderBy: { position: 'asc' },
          select: { id: true, name: true, slug: true, colour: true },
        },
        topics: { orderBy: { name: 'asc' }, select: { id: true, name: true } },
      },
    }),
    atOneMoment((tx) =>
      tx.front.findUnique({
        where: { id: frontId },
        select: {
          latestRevision: {
            select: {
              id: true,
              number: true,
              createdAt: true,
              containers: true,
              author: { select: { name: true } },
            },
          },
        },
      }),
    ),
    frontReleases(frontId),
  ]);
  const section = sections.find(({ id }) => id === place.sectionId);
  const latest = front?.latestRevision ?? null;
  const containers = latest ? containersSchema.parse(latest.containers) : [];
  const beginning = section ? firstContainers(section.id) : automaticContainers(sections.map(({ id }) => id));
  return {
    front: {
      id: frontId,
      name: section?.name ?? edition.name,
      address: section ? `/${edition.code}/${section.slug}` : `/${edition.code}`,
      sectionId: place.sectionId,
      edition,
      sections,
      topics,
    },
    latest: latest && {
      id: latest.id,
      number: latest.number,
      createdAt: latest.createdAt,
      by: latest.author.name,
    },
    containers,
    beginning,
    board: await boardOf(place.editionId, containers.length > 0 ? containers : beginning),
    ...releases,
    permissions: { publish: holds(actor, 'front.publish') },
  };
}

/** What is live, and what is to come, earliest first. */
async function frontReleases(
  frontId: string,
): Promise<{ live: ListedRelease | null; scheduled: ListedRelease[] }> {
  const [now, rows] = await Promise.all([
    databaseTime(db()),
    db().frontRelease.findMany({
      where: { frontId, cancelledAt: null },
      orderBy: [{ liveFrom: 'desc' }, { createdAt: 'desc' }, { revision: { number: 'desc' } }],
      take: 100,
      select: {
        id: true,
        revisionId: true,
        liveFrom: true,
        revision: { select: { number: true } },
        releasedBy: { select: { name: true } },
      },
    }),
  ]);
  const releases = rows.map(({ revision, releasedBy, ...row }) => ({
    ...row,
    number: revision.number,
    by: releasedBy.name,
  }));
  const scheduled = releases.filter(({ liveFrom }) => liveFrom > now).reverse();
  return { live: releases.find(({ liveFrom }) => liveFrom <= now) ?? null, scheduled };
}

/** The stories of other containers than those stored, for a front as it is being arranged. */
export async function getFrontBoard(actor: Actor, frontId: string, containers: Containers): Promise<Board> {
  demand(actor, 'front.edit');
  const { editionId } = await frontPlace(db(), frontId);
  return boardOf(editionId, containers);
}

/** Stories that could be placed on a front. */
export async function findFrontStories(
  actor: Actor,
  { frontId, search }: FindFrontStories,
): Promise<BoardStory[]> {
  demand(actor, 'front.edit');
  return storiesToPlace(await frontPlace(db(), frontId), search);
}

/** Who arranged the front when, newest first, and when which of it went live. */
export async function listFrontRevisions(actor: Actor, frontId: string) {
  demand(actor, 'front.edit');
  await frontPlace(db(), frontId);
  const rows = await db().frontRevision.findMany({
    where: { frontId },
    orderBy: { number: 'desc' },
    take: 50,
    select: {
      id: true,
      number: true,
      createdAt: true,
      restoredNumber: true,
      author: { select: { name: true } },
      releases: { orderBy: { liveFrom: 'asc' }, select: { liveFrom: true, cancelledAt: true } },
    },
  });
  return rows.map(({ author, releases, ...row }) => ({
    ...row,
    by: author.name,
    releases: releases.map(({ liveFrom, cancelledAt }) => ({ liveFrom, cancelled: cancelledAt !== null })),
  }));
}
export type ListedFrontRevision = Awaited<ReturnType<typeof listFrontRevisions>>[number];

/** The containers of one revision of a front; the latest unless another is named. */
export async function getFrontContainers(
  actor: Actor,
  frontId: string,
  revisionId: string | null,
): Promise<{ containers: Containers; editionId: string; sectionId: string | null }> {
  demand(actor, 'front.edit');
  const place = await frontPlace(db(), frontId);
  const found = await db().frontRevision.findFirst({
    where: revisionId === null ? { latestOf: { id: frontId } } : { id: revisionId, frontId },
    select: { containers: true },
  });
  if (!found && revisionId !== null) throw new NotFound('There is no such revision.');
  return { ...place, containers: found ? containersSchema.parse(found.containers) : [] };
}
