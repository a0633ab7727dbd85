/** Draws pictures off the main thread: one message a picture, one answer. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import sharp from 'sharp';
import { renditionFileName } from '#lib/photo/photo.ts';
import { prepareRenditions } from '#lib/photo/renditions.ts';
import { photos } from '../content/photos.ts';
import { pictureMetadata } from './caption.ts';
import { toPicture } from './darkroom/develop.ts';
import { exposeScene } from './darkroom/expose.ts';
import type { DrawRequest } from './draw-pictures.ts';
import type { DrawnPhoto } from './manifest.ts';
import { scenes } from './scenes.ts';

// The processors are shared out among the workers already.
sharp.concurrency(1);

parentPort?.on('message', async (request: DrawRequest) => {
  parentPort?.postMessage(await drawPicture(request));
});

async function drawPicture({ name, takenAt, folder }: DrawRequest): Promise<DrawnPhoto> {
  const scene = scenes[name];
  const photo = photos.find((candidate) => candidate.name === name);
  if (!scene || !photo) throw new Error(`There is no picture "${name}" to draw.`);
  const { bytes: light, width, height } = await exposeScene(name, scene);
  const { xmp, exif } = pictureMetadata(photo, takenAt);
  const original = await toPicture(light, width, height)
    .withIccProfile('srgb')
    .withExif(exif)
    .withXmp(xmp)
    .jpeg({ quality: 86, mozjpeg: false })
    .toBuffer();
  const file = `${name}.jpg`;
  await writeFile(join(folder, file), original);
  const prepared = await prepareRenditions(original);
  const renditions = await Promise.all(
    prepared.renditions.map(async ({ data, ...rendition }) => {
      const renditionFile = `${name}-${renditionFileName(rendition)}`;
      await writeFile(join(folder, renditionFile), data);
      return { ...rendition, file: renditionFile, bytes: data.length };
    }),
  );
  return {
    name,
    file,
    takenAt,
    checksum: prepared.checksum,
    bytes: original.length,
    width,
    height,
    renditions,
  };
}
