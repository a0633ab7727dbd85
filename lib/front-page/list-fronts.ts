import 'server-only';
import { z } from 'zod';
import { db } from '../platform/db.ts';
import { type Actor, demand } from '../staff/actor.ts';

const stateRows = z.array(
  z.object({
    id: z.uuid(),
    changedAt: z.date().nullable(),
    changedBy: z.string().nullable(),
    liveSince: z.date().nullable(),
    /** The latest draft is not what readers see. */
    unpublished: z.boolean(),
    nextAt: z.date().nullable(),
  }),
);

const untouched = { changedAt: null, changedBy: null, liveSince: null, unpublished: false, nextAt: null };

/** The editions, each with its front and those of its sections. */
export async function listFronts(actor: Actor) {
  demand(actor, 'front.edit');
  const [editions, rows] = await Promise.all([
    db().edition.findMany({
      orderBy: { position: 'asc' },
      select: {
        id: true,
        code: true,
        name: true,
        language: true,
        sections: {
          orderBy: { position: 'asc' },
          select: { id: true, name: true, slug: true, colour: true },
        },
      },
    }),
    db().$queryRaw`
      SELECT f.id, r."createdAt" AS "changedAt", u.name AS "changedBy", live."liveFrom" AS "liveSince",
        r.id IS NOT NULL AND r.id IS DISTINCT FROM live."revisionId" AS unpublished,
        (SELECT min("liveFrom") FROM "FrontRelease"
          WHERE "frontId" = f.id AND "cancelledAt" IS NULL AND "liveFrom" > clock_timestamp()) AS "nextAt"
      FROM "Front" f
      LEFT JOIN "FrontRevision" r ON r.id = f."latestRevisionId"
      LEFT JOIN "User" u ON u.id = r."authorId"
      LEFT JOIN LATERAL (
        SELECT "liveFrom", "revisionId" FROM "FrontRelease"
        WHERE "frontId" = f.id AND "cancelledAt" IS NULL AND "liveFrom" <= clock_timestamp()
        ORDER BY "liveFrom" DESC, "createdAt" DESC LIMIT 1
      ) live ON true`,
  ]);
  const states = new Map(stateRows.parse(rows).map(({ id, ...state }) => [id, state]));
  const stateOf = (id: string) => states.get(id) ?? untouched;
  return editions.map(({ sections, ...edition }) => ({
    ...edition,
    ...stateOf(edition.id),
    sections: sections.map((section) => ({ ...section, ...stateOf(section.id) })),
  }));
}
export type ListedEdition = Awaited<ReturnType<typeof listFronts>>[number];
