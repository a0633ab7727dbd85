import 'server-only';
import type { Db } from '../platform/db.ts';
import { Conflict, NotFound } from '../platform/errors.ts';
import { newId } from '../platform/ids.ts';
import { type Actor, demand } from '../staff/actor.ts';
import { checkContainers } from './check-containers.ts';
import { containersSchema, type PublishFront } from './front-form.ts';
import { type FrontPlace, frontPlace, lockFront } from './load-front.ts';

/** The time by the clock of the database, which is also the one that readers' pages go by. */
export async function databaseTime(tx: Db): Promise<Date> {
  const [row] = await tx.$queryRaw<
    { now: Date }[]
  >`SELECT date_trunc('milliseconds', clock_timestamp()) AS now`;
  if (!row) throw new Error('The database does not tell the time.');
  return row.now;
}

/**
 * The guards before the latest draft may go out: permission, version, and that all it names is still there.
 * @throws Conflict when someone saved after the revision that was seen
 */
export async function demandRelease(
  tx: Db,
  actor: Actor,
  input: PublishFront,
): Promise<{ place: FrontPlace; now: Date }> {
  demand(actor, 'front.publish');
  const place = await frontPlace(tx, input.frontId);
  const latest = await lockFront(tx, place);
  if (!latest) throw new NotFound('Nobody has arranged this front.');
  if (latest.id !== input.revisionId) throw new Conflict(latest.id);
  const containers = containersSchema.parse(latest.containers);
  const now = await databaseTime(tx);
  await checkContainers(tx, place, containers, containers, now);
  return { place, now };
}

export async function addRelease(
  tx: Db,
  actor: Actor,
  { frontId, revisionId }: PublishFront,
  liveFrom: Date,
  now: Date,
): Promise<string> {
  const id = newId();
  await tx.frontRelease.create({
    data: { id, frontId, revisionId, liveFrom, releasedById: actor.id, createdAt: now },
  });
  return id;
}
