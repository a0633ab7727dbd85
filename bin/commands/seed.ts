import { db } from '#lib/platform/db.ts';
import { seedLoad } from '#prisma/seed/load.ts';
import { withDatabase } from '../database.ts';
import { fillWithDemo } from '../fill-with-demo.ts';

/** Fills an empty database with the demo newsroom, and adds any number of further stories for load tests. */
export function seed({ size, json }: { size: number; json: boolean }): Promise<void> {
  return withDatabase(async () => {
    if ((await db().edition.count()) === 0) await fillWithDemo();
    const began = performance.now();
    if (size > 0) {
      await seedLoad(db(), {
        size,
        onProgress: (done: number) => !json && process.stderr.write(`\r${done} of ${size} stories`),
      });
    }
    const seconds = (performance.now() - began) / 1000;
    const stories = await db().article.count();
    if (json) console.log(JSON.stringify({ stories, added: size, seconds: Number(seconds.toFixed(2)) }));
    else
      console.log(
        `\n${stories} stories in the database${size > 0 ? `; ${Math.round(size / seconds)} added a second` : ''}.`,
      );
  });
}
