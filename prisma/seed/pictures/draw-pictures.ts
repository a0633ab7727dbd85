/**
 * The demo newsroom's photographs, drawn by the program itself, with the files a page needs beside each.
 * That takes a minute, so the build does it and the seed only copies.
 */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import { Worker } from 'node:worker_threads';
import { toOffsetIso } from '#lib/language/dates.ts';
import { photos } from '../content/photos.ts';
import { seededRandom } from '../random.ts';
import { type DrawnPhoto, drawnPhotoSchema, type Manifest, manifestFile, readManifest } from './manifest.ts';

export type DrawRequest = { name: string; takenAt: string; folder: string };

/**
 * Fills the folder with `<name>.jpg`, `<name>-<width>.<type>` and a manifest, unless it holds those of these sources already.
 * A drawing that is broken off leaves the folder as it was.
 */
export async function drawPictures(folder: string, wanted = photos): Promise<void> {
  const sources = await hashOfSources();
  const before = await readManifest(folder);
  if (before?.sources === sources && (await complete(folder, before))) return;
  // Of this drawing alone: a start and a seed may draw at the same time.
  const aside = `${folder}.part-${randomUUID()}`;
  await mkdir(aside, { recursive: true });
  try {
    await drawInto(aside, wanted, sources);
    await rm(folder, { recursive: true, force: true });
    await rename(aside, folder).catch(async (error: unknown) => {
      // The other one was quicker, and drew the same.
      if ((await readManifest(folder))?.sources !== sources) throw error;
    });
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

async function drawInto(folder: string, wanted: typeof photos, sources: string): Promise<void> {
  const today = Date.now();
  const requests = wanted.map(({ name, daysAgo }) => ({
    name,
    takenAt: toOffsetIso(new Date(takenOn(name, daysAgo, today)), 'Asia/Shanghai'),
    folder,
  }));
  const drawn = await drawTogether(requests);
  const manifest: Manifest = { sources, photos: drawn };
  await writeFile(join(folder, manifestFile), JSON.stringify(manifest, null, 1));
}

/** Some minute of the day, always the same for a picture. */
function takenOn(name: string, daysAgo: number, today: number): number {
  const day = 86_400_000;
  const minute = seededRandom(`taken ${name}`).whole(0, 12 * 60);
  return Math.floor(today / day) * day - daysAgo * day - minute * 60_000;
}

/** One drawing at a time on every processor. */
async function drawTogether(requests: readonly DrawRequest[]): Promise<DrawnPhoto[]> {
  const drawn = new Map<string, DrawnPhoto>();
  const waiting = [...requests];
  const hands = Math.max(1, Math.min(availableParallelism(), 8, requests.length));
  await Promise.all(
    Array.from({ length: hands }, async () => {
      const worker = new Worker(new URL('./draw-worker.ts', import.meta.url));
      try {
        for (let request = waiting.shift(); request; request = waiting.shift()) {
          drawn.set(request.name, await ask(worker, request));
        }
      } finally {
        await worker.terminate();
      }
    }),
  );
  return requests.flatMap(({ name }) => drawn.get(name) ?? []);
}

function ask(worker: Worker, request: DrawRequest): Promise<DrawnPhoto> {
  return new Promise((resolve, reject) => {
    const fail = (error: unknown) => reject(error);
    worker.once('error', fail);
    worker.once('message', (answer: unknown) => {
      worker.off('error', fail);
      const parsed = drawnPhotoSchema.safeParse(answer);
      if (parsed.success) resolve(parsed.data);
      else reject(parsed.error);
    });
    worker.postMessage(request);
  });
}

async function complete(folder: string, manifest: Manifest): Promise<boolean> {
  const files = manifest.photos.flatMap(({ file, renditions }) => [
    file,
    ...renditions.map((rendition) => rendition.file),
  ]);
  const found = await Promise.all(
    files.map((file) =>
      stat(join(folder, file)).then(
        () => true,
        () => false,
      ),
    ),
  );
  return files.length > 0 && found.every(Boolean);
}

/** Every file here, what the pictures and their people are called, and the rule for their sizes. */
async function hashOfSources(): Promise<string> {
  const seed = join(import.meta.dirname, '..');
  const entries = await readdir(import.meta.dirname, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
  const named = await Promise.all(
    ['content/photos', 'content/people'].map(async (folder) =>
      (await readdir(join(seed, folder))).map((name) => join(seed, folder, name)),
    ),
  );
  const described = [...named.flat(), join(seed, 'content/agencies.ts')];
  const hash = createHash('sha256');
  const rules = ['photo.ts', 'renditions.ts'].map((name) => join(seed, '../../lib/photo', name));
  for (const file of [...files, ...described, join(seed, 'random.ts'), ...rules].sort()) {
    hash
      .update(relative(seed, file))
      .update('\0')
      .update(await readFile(file));
  }
  return hash.digest('hex');
}
