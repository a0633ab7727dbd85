/** Draws the demo newsroom's pictures into the build, where they are not up to date. */
import { drawPictures } from '#prisma/seed/pictures/draw-pictures.ts';
import { picturesFolder } from './build.ts';

await drawPictures(picturesFolder);
