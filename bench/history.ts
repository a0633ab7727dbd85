import pg from 'pg';
import { type Figure, percentile, timeInTurn } from './figure.ts';
import type { Site } from './site.ts';
import { storyOf } from './stories.ts';

const many = 5000;
const few = 5;

/** A story with thousands of states opens as fast as one with five, and so does its history. */
export async function measureHistory(site: Site): Promise<Figure[]> {
  const ask = await site.signedIn();
  const [short, long] = [await storyOf(ask), await storyOf(ask)];
  const databaseUrl = await site.databaseUrl();
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    for (const [story, count] of [
      [short, few],
      [long, many],
    ] as const)
      await client.query(
        `INSERT INTO "Revision"
         SELECT (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid(), 'number', r.number + n))).*
         FROM "Revision" r, generate_series(1, $2::int) n WHERE r."articleId" = $1 AND r.number = 1`,
        [story, count],
      );
    await client.query('ANALYZE "Revision"');
  } finally {
    await client.end();
  }
  const figures: Figure[] = [];
  for (const [what, page] of [
    ['story opened', ''],
    ['history opened', '/history'],
  ] as const) {
    const open = async (story: string) => (await ask(`/newsroom/articles/${story}${page}`)).text();
    const [ours, floor] = await timeInTurn(60, 20, [() => open(long), () => open(short)]);
    figures.push({
      what: `${what}, ${many} revisions, p50`,
      ours: percentile(ours, 0.5),
      unit: 'ms',
      floor: percentile(floor, 0.5),
      floorIs: `${few} revisions`,
    });
  }
  return figures;
}
