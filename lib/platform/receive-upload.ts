import 'server-only';
import { createWriteStream } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { atMost } from './at-most.ts';
import { config } from './config.ts';
import { newId } from './ids.ts';

/** Whole files in memory at the same time, however many are on their way. */
const inMemory = atMost(4);

/** @param bytes the most that is taken  @param refused what is said of more */
export type UploadLimit = { bytes: number; refused: () => Error };

/**
 * Lets a file come in at its sender's pace, onto disk and never beyond the limit; then hands it on in memory.
 * A thousand slow uploads so cost a thousand files, not a thousand buffers.
 * @throws what the limit says when it is too large
 */
export async function receiveUpload<Value>(
  body: AsyncIterable<Uint8Array>,
  limit: UploadLimit,
  use: (bytes: Buffer) => Promise<Value>,
): Promise<Value> {
  const folder = join(config().dataDir, 'uploads');
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${newId()}.part`);
  try {
    await pipeline(limited(body, limit), createWriteStream(path, { flags: 'wx', mode: 0o600 }));
    return await inMemory(async () => use(await readFile(path)));
  } finally {
    await rm(path, { force: true });
  }
}

async function* limited(
  body: AsyncIterable<Uint8Array>,
  { bytes, refused }: UploadLimit,
): AsyncGenerator<Uint8Array> {
  let received = 0;
  for await (const chunk of body) {
    received += chunk.byteLength;
    if (received > bytes) throw refused();
    yield chunk;
  }
}
