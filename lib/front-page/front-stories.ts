import 'server-only';
/** What a front is arranged from: which of its stories are live, and the newest of each rule. */
import { type LiveStory, newestLive, pictured } from '../article/live-stories.ts';
import { live } from '../article/published-rows.ts';
import { db, Prisma } from '../platform/db.ts';
import { KeptReads } from '../platform/kept-reads.ts';
import { madeFrom, madeFromAll, type Sources, withSourcesNow } from '../platform/made-from.ts';
import { type Candidate, enoughFor } from './arrange-front.ts';
import { type Containers, type Fill, fillKey, placementsIn } from './front.ts';

export type FrontStories = {
  isLive: (articleId: string) => boolean;
  newest: (fill: Fill) => readonly Candidate[];
};

/** Names every story and list that the front depends on, also those of which nothing shows yet. */
export async function frontStories(editionId: string, containers: Containers): Promise<FrontStories> {
  const fills = new Map(
    containers.filter(({ fill }) => fill.from !== 'nothing').map(({ fill }) => [fillKey(fill), fill]),
  );
  const [liveIds, pools] = await Promise.all([
    livePlaced(editionId, containers),
    newestOf(editionId, fills, enoughFor(containers)),
  ]);
  return { isLive: (id) => liveIds.has(id), newest: (fill) => pools.get(fillKey(fill)) ?? [] };
}

/** What is published touches the rules of its own lists; the others need not be asked again. */
const keptPools = new KeptReads<LiveStory[]>(500);

/** The newest stories of each rule, by the key of the rule. */
async function newestOf(
  editionId: string,
  fills: ReadonlyMap<string, Fill>,
  limit: number,
): Promise<Map<string, LiveStory[]>> {
  const pools = new Map<string, LiveStory[]>();
  const nameOf = (key: string) => JSON.stringify([editionId, key, limit]);
  const missing: { key: string; where: Prisma.Sql; sources: Sources }[] = [];
  for (const [key, fill] of fills) {
    const kept = keptPools.find(nameOf(key));
    if (kept) pools.set(key, kept.result);
    else {
      const { result: where, sources } = withSourcesNow(() => conditionOf(editionId, fill));
      missing.push({ key, where, sources });
    }
  }
  const keep = keptPools.begin();
  const wheres = missing.map(({ where }) => where);
  const found = await newestLive(wheres, limit);
  missing.forEach(({ key, sources }, index) => {
    const result = found[index] ?? [];
    madeFromAll(sources);
    pools.set(key, result);
    keep(nameOf(key), { result, sources });
  });
  return pools;
}

async function livePlaced(editionId: string, containers: Containers): Promise<Set<string>> {
  const ids = placementsIn(containers).map(({ articleId }) => articleId);
  if (ids.length === 0) return new Set();
  madeFrom(...ids.map((id) => `article:${id}` as const));
  const list = Prisma.join(ids.map((id) => Prisma.sql`${id}::uuid`));
  const rows = await db().$queryRaw<{ id: string }[]>`
    SELECT a.id FROM ${live} WHERE a.id IN (${list}) AND a."editionId" = ${editionId}::uuid`;
  return new Set(rows.map(({ id }) => id));
}

function conditionOf(editionId: string, fill: Fill): Prisma.Sql {
  const conditions = [Prisma.sql`a."editionId" = ${editionId}::uuid`];
  if (fill.from === 'edition') madeFrom(`stories-of:edition:${editionId}`);
  else if (fill.from !== 'nothing') madeFrom(`stories-of:${fill.from}:${fill.id}`);
  if (fill.from === 'section') conditions.push(Prisma.sql`r."sectionId" = ${fill.id}::uuid`);
  if (fill.from === 'topic') {
    conditions.push(
      Prisma.sql`r.id IN (SELECT "revisionId" FROM "RevisionTopic" WHERE "topicId" = ${fill.id}::uuid)`,
    );
  }
  if (fill.from !== 'nothing' && fill.photoOnly) conditions.push(pictured);
  return Prisma.join(conditions, ' AND ');
}
