import { db } from '#lib/platform/db.ts';
import { seedDemo } from '#prisma/seed/demo.ts';
import { drawPictures } from '#prisma/seed/pictures/draw-pictures.ts';
import { picturesFolder } from './build.ts';

/** The demo newsroom into an empty database; its pictures are drawn where the build has not done so. */
export async function fillWithDemo(): Promise<void> {
  await drawPictures(picturesFolder);
  await seedDemo(db(), { now: new Date(), pictures: picturesFolder });
}
