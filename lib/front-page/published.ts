import 'server-only';
import { z } from 'zod';
import { editionRow } from '../edition/published.ts';
import { db } from '../platform/db.ts';
import { goodUntil, madeFrom } from '../platform/made-from.ts';
import { automaticContainers, type Containers } from './front.ts';
import { containersSchema } from './front-form.ts';
import { printFront } from './print-front.ts';
import type { PrintedFront } from './printed.ts';

/** The front of an edition: as editors arranged it, else arranged by itself. */
export async function publishedFront(editionCode: string): Promise<PrintedFront> {
  const edition = await editionRow(editionCode);
  if (!edition) return { containers: [] };
  madeFrom(`front:edition:${edition.id}`);
  const { containers, now } = await liveContainers(edition.id);
  const automatic = () => automaticContainers(edition.sections.map(({ id }) => id));
  return printFront(edition, null, containers.length > 0 ? containers : automatic(), now);
}

/** The front of a section; null when nobody has arranged one. */
export async function publishedSectionFront(
  editionCode: string,
  sectionSlug: string,
): Promise<PrintedFront | null> {
  const edition = await editionRow(editionCode);
  const section = edition?.sections.find(({ slug }) => slug === sectionSlug);
  if (!edition || !section) return null;
  madeFrom(`front:section:${section.id}`);
  const { containers, now } = await liveContainers(section.id);
  if (containers.length === 0) return null;
  const front = await printFront(edition, section.id, containers, now);
  return front.containers.length > 0 ? front : null;
}

const liveRows = z.tuple([
  z.object({ now: z.date(), containers: containersSchema.nullable(), next: z.date().nullable() }),
]);

/**
 * What editors last let out, by the clock of the database: a change that was scheduled is live from its moment on,
 * whether or not any program was running then.
 */
async function liveContainers(frontId: string): Promise<{ containers: Containers; now: Date }> {
  const rows = await db().$queryRaw`
    WITH release AS (
      SELECT "revisionId", "liveFrom", "createdAt", "liveFrom" <= clock.now AS come
      FROM "FrontRelease", (SELECT clock_timestamp() AS now) clock
      WHERE "frontId" = ${frontId}::uuid AND "cancelledAt" IS NULL
    )
    SELECT clock_timestamp() AS now,
      (SELECT r.containers FROM release JOIN "FrontRevision" r ON r.id = release."revisionId"
        WHERE come ORDER BY "liveFrom" DESC, release."createdAt" DESC, r.number DESC LIMIT 1) AS containers,
      (SELECT min("liveFrom") FROM release WHERE NOT come) AS next`;
  const [{ now, containers, next }] = liveRows.parse(rows);
  if (next) goodUntil(next);
  return { containers: containers ?? [], now };
}
