import 'server-only';
import { type Db, Prisma } from '../platform/db.ts';
import { printedName } from './printed.ts';

/** The name that each edition prints of somebody. */
export async function namesByEdition(tx: Db, id: string): Promise<Map<string, string>> {
  const [person, editions] = [
    await tx.contributor.findUniqueOrThrow({
      where: { id },
      select: { name: true, names: { where: { kind: 'printed' }, select: { language: true, name: true } } },
    }),
    await tx.edition.findMany({ select: { id: true, language: true } }),
  ];
  return new Map(editions.map((edition) => [edition.id, printedName(person, edition.language)]));
}

/** After somebody's name changed: what live stories printed of them until now, they go on printing. */
export async function keepPrintedNames(
  tx: Db,
  id: string,
  before: ReadonlyMap<string, string>,
): Promise<void> {
  const now = await namesByEdition(tx, id);
  for (const [editionId, name] of before) {
    if (now.get(editionId) === name) continue;
    await tx.$executeRaw`
      INSERT INTO "KeptName" ("revisionId", "contributorId", name)
      SELECT a."liveRevisionId", ${id}::uuid, ${name} FROM "Article" a
      WHERE a."editionId" = ${editionId}::uuid AND a."liveRevisionId" IN (${printedIn(id)})
      ON CONFLICT DO NOTHING`;
  }
  // Back to the name of then: there is nothing to keep.
  for (const [editionId, name] of now) {
    await tx.$executeRaw`
      DELETE FROM "KeptName" k USING "Article" a WHERE k."contributorId" = ${id}::uuid AND k.name = ${name}
        AND a."liveRevisionId" = k."revisionId" AND a."editionId" = ${editionId}::uuid`;
  }
}

/** Revisions that name somebody, on the story or under one of its photos. */
const printedIn = (id: string) => Prisma.sql`
  SELECT "revisionId" FROM "Credit" WHERE "contributorId" = ${id}::uuid AND "revisionId" IS NOT NULL
  UNION
  SELECT use."revisionId" FROM "Credit" c JOIN "PhotoUse" use ON use."photoId" = c."photoId"
  WHERE c."contributorId" = ${id}::uuid`;
