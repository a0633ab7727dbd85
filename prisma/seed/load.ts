import type { PrismaClient } from '#prisma/generated/client.ts';
import { buildArticles } from './builders/article.ts';
import { insertEvents } from './builders/insert.ts';
import { type LoadStory, loadStory } from './load/load-story.ts';
import { readStock } from './load/stock.ts';

export type LoadOptions = {
  /** How many further stories. */
  size: number;
  onProgress?: (done: number) => void;
  /** The stories are spread over the ten years before. */
  now?: Date;
};

const largestBatch = 2000;
const lanes = 2;
const tenYears = 10 * 365 * 86_400_000;

/**
 * Further stories for load tests, in every edition there is, on top of what is in the database. Story number n is
 * always in the same words; numbering goes on from the stories that are there, so that it can be run again.
 * Each batch of them is stored whole or not at all.
 * @throws LoadRefused when there is no newsroom yet
 */
export async function seedLoad(db: PrismaClient, options: LoadOptions): Promise<void> {
  const { size, onProgress, now = new Date() } = options;
  const stock = await readStock(db);
  const first = await db.article.count();
  const end = Math.floor(now.getTime() / 86_400_000) * 86_400_000;
  const publishedAt = (index: number) => new Date(end - tenYears + Math.floor((tenYears * index) / size));
  const batch = Math.ceil(size / (lanes * Math.ceil(size / (lanes * largestBatch))));
  let done = 0;
  const storeNext = async (start: number, count: number) => {
    const stories = Array.from({ length: count }, (_, index) =>
      loadStory(first + start + index, publishedAt(start + index), stock),
    );
    await store(db, stories);
    done += count;
    onProgress?.(done);
  };
  // The next batches are written while the database stores the last ones, each on a connection of its own. The first
  // is shorter: lanes that end at the same time would both wait for their next one.
  let next = 0;
  const lane = async () => {
    while (next < size) {
      const start = next;
      const count = Math.min(start === 0 ? Math.ceil(batch / 2) : batch, size - start);
      next += count;
      await storeNext(start, count);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  if (size > 0) await gatherFigures(db);
}

/** What a running newsroom's PostgreSQL does by itself within a minute or so, from a smaller sample than it takes then. */
async function gatherFigures(db: PrismaClient): Promise<void> {
  const gather = async (tables: string) => {
    await db.$executeRawUnsafe(`VACUUM ${tables}`);
    await db.$transaction([
      db.$executeRaw`SELECT set_config('default_statistics_target', '30', true)`,
      db.$executeRawUnsafe(`ANALYZE ${tables}`),
    ]);
  };
  await Promise.all([
    gather('"SearchEntry"'),
    gather('"Article", "Revision", "Credit", "PhotoUse", "RevisionTopic"'),
  ]);
}

async function store(db: PrismaClient, stories: readonly LoadStory[]): Promise<void> {
  await db.$transaction(
    async (tx) => {
      // Whole or not at all also when the machine stops; only when is not waited for.
      await tx.$executeRaw`SELECT set_config('synchronous_commit', 'off', true)`;
      await buildArticles(
        tx,
        stories.map(({ plan }) => plan),
      );
      await insertEvents(
        tx,
        stories.flatMap(({ events }) => events),
      );
    },
    { timeout: 120_000, maxWait: 60_000 },
  );
}
