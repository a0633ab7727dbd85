import 'server-only';
import { editionRow } from '../edition/published.ts';
import { Prisma } from '../platform/db.ts';
import { madeFrom } from '../platform/made-from.ts';
import { liveIds, teasersOf, uuids } from './live-stories.ts';
import type { PrintedStory, RelatedStories } from './printed.ts';

/** What else to read after a story: the newest of the same topics, then of the same section. */
export async function relatedStories(
  editionCode: string,
  story: Pick<PrintedStory, 'id' | 'about'>,
  count: number,
): Promise<RelatedStories> {
  const edition = await editionRow(editionCode);
  if (!edition) return { by: 'section', stories: [] };
  const own = Prisma.sql`a."editionId" = ${edition.id}::uuid AND a.id <> ${story.id}::uuid`;
  const { section: sectionId, topics: topicIds } = story.about;
  madeFrom(...topicIds.map((id) => `stories-of:topic:${id}` as const));
  const ids =
    topicIds.length === 0
      ? []
      : await liveIds(
          Prisma.sql`${own} AND r.id IN (SELECT "revisionId" FROM "RevisionTopic" WHERE "topicId" IN (${uuids(topicIds)}))`,
          count,
          0,
        );
  const sharing = ids.length;
  if (sharing < count && sectionId !== null) {
    madeFrom(`stories-of:section:${sectionId}`);
    const already = sharing === 0 ? Prisma.empty : Prisma.sql`AND a.id NOT IN (${uuids(ids)})`;
    const section = Prisma.sql`r."sectionId" = ${sectionId}::uuid`;
    ids.push(...(await liveIds(Prisma.sql`${own} AND ${section} ${already}`, count - sharing, 0)));
  }
  const teasers = await teasersOf(ids, edition.language);
  return { by: sharing > 0 ? 'topics' : 'section', stories: ids.flatMap((id) => teasers.get(id) ?? []) };
}
