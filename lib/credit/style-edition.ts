import 'server-only';
import { record } from '../history/record.ts';
import { type Db, db } from '../platform/db.ts';
import { Conflict, Invalid, NotFound } from '../platform/errors.ts';
import { type Actor, demand } from '../staff/actor.ts';
import { houseStyleSchema, ownStyle, type StyleEdition, styleProblems } from './house-style.ts';

/**
 * How an edition prints bylines, credits and times, from now on and on every page that is printed already.
 * @throws Conflict when somebody changed it since `seen`, Invalid with every form that cannot be
 */
export function styleEdition(
  actor: Actor,
  { editionId, seen, style }: StyleEdition,
): Promise<{ seen: string }> {
  demand(actor, 'edition.style');
  return db().$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "Edition" WHERE id = ${editionId}::uuid FOR UPDATE`;
    const edition = await tx.edition.findUnique({ where: { id: editionId }, select: { language: true } });
    if (!edition) throw new NotFound('There is no such edition.');
    const latest = await lastStyling(tx, editionId);
    if (latest !== seen) throw new Conflict(latest);
    const own = ownStyle(edition.language, style);
    const problems = styleProblems(edition.language, own);
    if (problems.length > 0) throw new Invalid('Some forms cannot be so.', problems);
    await tx.edition.update({ where: { id: editionId }, data: { style: own } });
    await record(tx, actor, 'edition.styled', editionId, { forms: Object.keys(own).length });
    return { seen: await lastStyling(tx, editionId) };
  });
}

async function lastStyling(tx: Db, editionId: string): Promise<string> {
  const { _max } = await tx.event.aggregate({
    where: { subject: 'edition', subjectId: editionId, type: 'edition.styled' },
    _max: { sequence: true },
  });
  return String(_max.sequence ?? 0);
}

/** Every edition with the forms of its own. */
export async function listHouseStyles(actor: Actor) {
  demand(actor, 'edition.style');
  const editions = await db().edition.findMany({
    orderBy: { position: 'asc' },
    select: {
      id: true,
      code: true,
      name: true,
      language: true,
      direction: true,
      timeZone: true,
      style: true,
    },
  });
  return Promise.all(
    editions.map(async ({ style, ...edition }) => ({
      ...edition,
      style: houseStyleSchema.parse(style),
      seen: await lastStyling(db(), edition.id),
    })),
  );
}
export type EditionStyle = Awaited<ReturnType<typeof listHouseStyles>>[number];
