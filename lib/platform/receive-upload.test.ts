import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const limit = { bytes: 50_000_000, refused: () => new Error('too large') };

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'masthead-upload-'));
  process.env.MASTHEAD_DATA_DIR = folder;
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const left = () => readdir(join(folder, 'uploads'));

async function* pieces(count: number, size: number): AsyncGenerator<Uint8Array> {
  for (let piece = 0; piece < count; piece++) yield new Uint8Array(size).fill(piece);
}

test('the file arrives whole and leaves nothing behind', async () => {
  const { receiveUpload } = await import('./receive-upload.ts');
  const sizes = await receiveUpload(pieces(3, 1000), limit, async (bytes) => [
    bytes.length,
    bytes[0],
    bytes[2999],
  ]);
  expect(sizes).toEqual([3000, 0, 2]);
  expect(await left()).toEqual([]);
});

test('an endless one is given up at the limit', async () => {
  const { receiveUpload } = await import('./receive-upload.ts');
  let sent = 0;
  let letGo = false;
  async function* endless(): AsyncGenerator<Uint8Array> {
    try {
      for (;;) {
        sent += 1_000_000;
        yield new Uint8Array(1_000_000);
      }
    } finally {
      letGo = true;
    }
  }
  await expect(receiveUpload(endless(), limit, async () => 'never')).rejects.toThrow('too large');
  expect(sent).toBeLessThan(limit.bytes + 5_000_000);
  expect(letGo).toBe(true);
  expect(await left()).toEqual([]);
});

test('a sender who hangs up leaves nothing behind', async () => {
  const { receiveUpload } = await import('./receive-upload.ts');
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield new Uint8Array(10);
    throw new Error('connection lost');
  }
  await expect(receiveUpload(broken(), limit, async () => 'never')).rejects.toThrow('connection lost');
  expect(await left()).toEqual([]);
});
