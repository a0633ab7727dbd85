import 'server-only';
import { createReadStream } from 'node:fs';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { config } from './config.ts';
import { newId } from './ids.ts';

const keyPattern = /^[a-z0-9]+(?:[/.-][a-z0-9]+)*$/;

function pathOf(key: string): string {
  if (!keyPattern.test(key)) throw new Error(`"${key}" is not a storage key.`);
  return join(config().storageDir, key);
}

/** Keeps a file whole or not at all: written beside its place, then moved there. */
export async function putFile(key: string, bytes: Uint8Array): Promise<void> {
  const path = pathOf(key);
  await mkdir(dirname(path), { recursive: true });
  const aside = `${path}.${newId()}.part`;
  try {
    await writeFile(aside, bytes);
    await rename(aside, path);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
}

export async function readStored(key: string): Promise<Buffer> {
  return readFile(pathOf(key));
}

/** @param part first and last byte, both included */
export type StoredFile = { bytes: number; stream: (part?: { start: number; end: number }) => Readable };

/** A stream over a stored file, with its size; null when there is no such file. */
export async function openStored(key: string): Promise<StoredFile | null> {
  const path = pathOf(key);
  try {
    const { size } = await stat(path);
    return { bytes: size, stream: (part) => createReadStream(path, part) };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

export async function deleteStored(key: string): Promise<void> {
  await rm(pathOf(key), { force: true });
}
