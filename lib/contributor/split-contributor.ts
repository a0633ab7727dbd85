import 'server-only';
import { record } from '../history/record.ts';
import { db, Prisma } from '../platform/db.ts';
import { Invalid } from '../platform/errors.ts';
import { newId } from '../platform/ids.ts';
import { type Actor, demand } from '../staff/actor.ts';
import type { SplitContributor } from './merge-form.ts';
import { type Moved, moveCredits } from './move-credits.ts';
import { claimSlug } from './named-rows.ts';
import { demandSeen, lockNamed } from './people-rows.ts';

/** One page, two people: chosen stories and photos are another's, who may be new. */
export async function splitContributor(
  actor: Actor,
  { fromId, seen, to, articleIds, photoIds }: SplitContributor,
): Promise<Moved & { id: string; toId: string }> {
  demand(actor, 'contributor.edit');
  const toId = 'id' in to ? to.id : newId();
  if (toId === fromId)
    throw new Invalid('Nobody is split from themselves.', [{ field: 'to', code: 'merge-self' }]);
  return db().$transaction(async (tx) => {
    await lockNamed(tx, 'contributor', 'id' in to ? [fromId, toId] : [fromId]);
    await demandSeen(tx, 'contributor', fromId, seen);
    if ('name' in to) {
      const slug = await claimSlug(tx, 'contributor', to.name);
      const { state } = await tx.contributor.findUniqueOrThrow({
        where: { id: fromId },
        select: { state: true },
      });
      // Printed forms go with the credits: whoever is protected stays so.
      await tx.contributor.create({ data: { id: toId, slug, name: to.name, state } });
      await record(tx, actor, 'contributor.created', toId, { name: to.name });
    }
    const id = newId();
    const ofArticles = (revisionId: Prisma.Sql) =>
      Prisma.sql`${revisionId} IN (SELECT id FROM "Revision" WHERE "articleId" = ANY(${articleIds}::uuid[]))`;
    const moved = await moveCredits(
      tx,
      'contributor',
      { id, kind: 'split', fromId, toId, byId: actor.id, before: { isNew: 'name' in to }, after: {} },
      Prisma.sql`(c."photoId" = ANY(${photoIds}::uuid[]) OR ${ofArticles(Prisma.sql`c."revisionId"`)})`,
      ofArticles(Prisma.sql`u."revisionId"`),
    );
    if (moved.moved + moved.dropped === 0)
      throw new Invalid('None of this is credited to the person.', [
        { field: 'articleIds', code: 'nothing-chosen' },
      ]);
    // Search follows the rows of the two.
    await tx.$executeRaw`UPDATE "Contributor" SET name = name WHERE id IN (${fromId}::uuid, ${toId}::uuid)`;
    const both = { reattributionId: id, credits: moved.moved };
    await record(tx, actor, 'contributor.split', fromId, { ...both, to: toId });
    await record(tx, actor, 'contributor.split', toId, { ...both, from: fromId });
    return { id, toId, ...moved };
  });
}
