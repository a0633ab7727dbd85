/** One Masthead a data folder: who runs on it, and under which database address. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { StartError } from './start-error.ts';

const runningSchema = z.object({ pid: z.number().int(), databaseUrl: z.string() });
export type Running = z.infer<typeof runningSchema>;

const pathOf = (dataDir: string) => join(dataDir, 'running.json');

/** The Masthead that serves from this data folder now, else null. */
export async function findRunning(dataDir: string): Promise<Running | null> {
  const text = await readFile(pathOf(dataDir), 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    const running = runningSchema.parse(JSON.parse(text));
    process.kill(running.pid, 0);
    return running;
  } catch {
    return null;
  }
}

/** @throws StartError when another process serves from the folder */
export async function claimDataFolder(dataDir: string, databaseUrl: string): Promise<() => Promise<void>> {
  await mkdir(dataDir, { recursive: true });
  await writeFile(pathOf(dataDir), JSON.stringify({ pid: process.pid, databaseUrl } satisfies Running), {
    mode: 0o600,
  });
  return () => rm(pathOf(dataDir), { force: true });
}

export async function refuseIfRunning(dataDir: string): Promise<void> {
  const running = await findRunning(dataDir);
  if (running) {
    throw new StartError(
      `Masthead already runs on the data folder ${dataDir} (process ${running.pid}); stop it first or set MASTHEAD_DATA_DIR.`,
    );
  }
}
