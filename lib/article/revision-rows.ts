import 'server-only';
import { bodySchema } from '../body/body.ts';
import { cropSchema } from '../photo/photo-use.ts';
import type { Db } from '../platform/db.ts';
import { newId } from '../platform/ids.ts';
import type { RevisionFields } from './article.ts';

/** Writes a revision and all that belongs to it. */
export async function insertRevision(
  tx: Db,
  revision: {
    id: string;
    articleId: string;
    number: number;
    authorId: string;
    /** Of the older revision that this one brings back. */
    restoredNumber?: number;
  },
  fields: RevisionFields,
): Promise<void> {
  const { credits, photoUses, topicIds, ...own } = fields;
  await tx.revision.create({ data: { ...revision, ...own } });
  const revisionId = revision.id;
  if (credits.length > 0) {
    const counts = new Map<string, number>();
    await tx.credit.createMany({
      data: credits.map((credit) => {
        const order = counts.get(credit.position) ?? 0;
        counts.set(credit.position, order + 1);
        return { id: newId(), revisionId, order, ...credit, place: credit.place ?? null };
      }),
    });
  }
  if (photoUses.length > 0) {
    await tx.photoUse.createMany({
      data: photoUses.map(({ crop, ...use }) =>
        crop ? { revisionId, ...use, crop } : { revisionId, ...use },
      ),
    });
  }
  if (topicIds.length > 0) {
    await tx.revisionTopic.createMany({
      data: [...new Set(topicIds)].map((topicId, order) => ({ revisionId, topicId, order })),
    });
  }
}

/** Reads a revision back as the fields it was made of. */
export async function revisionFields(tx: Db, revisionId: string): Promise<RevisionFields> {
  const row = await tx.revision.findUniqueOrThrow({
    where: { id: revisionId },
    include: {
      credits: { orderBy: [{ position: 'asc' }, { order: 'asc' }] },
      photoUses: true,
      topics: { orderBy: { order: 'asc' } },
    },
  });
  return {
    kicker: row.kicker,
    headline: row.headline,
    standfirst: row.standfirst,
    slug: row.slug,
    place: row.place,
    body: bodySchema.parse(row.body),
    sectionId: row.sectionId,
    agencyId: row.agencyId,
    timeLine: row.timeLine,
    noByline: row.noByline,
    keywords: row.keywords,
    topicIds: row.topics.map((topic) => topic.topicId),
    credits: row.credits.map(({ role, contributorId, agencyId, position, printedAs, place }) => ({
      role,
      contributorId,
      agencyId,
      position,
      printedAs,
      ...(place !== null && { place }),
    })),
    photoUses: row.photoUses.map(({ revisionId: _, crop, ...use }) => ({
      ...use,
      crop: cropSchema.nullable().parse(crop),
    })),
  };
}
