import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { drawPictures } from './draw-pictures.ts';
import { manifestFile } from './manifest.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'masthead-pictures-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('a start and a seed that draw at the same time do not take each other’s paper away', async () => {
  const target = join(folder, 'pictures');
  await Promise.all([drawPictures(target, []), drawPictures(target, []), drawPictures(target, [])]);
  expect(await readdir(folder)).toEqual(['pictures']);
  expect(await readdir(target)).toEqual([manifestFile]);
});
