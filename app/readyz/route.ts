import { constants } from 'node:fs';
import { access, mkdir } from 'node:fs/promises';
import { config } from '#lib/platform/config.ts';
import { askDatabase } from '#lib/platform/ready.ts';

export const dynamic = 'force-dynamic';

/** Masthead can do its work: the database answers and the storage can be written. */
export async function GET(): Promise<Response> {
  const [database, storage] = await Promise.all([passes(askDatabase), passes(checkStorage)]);
  return Response.json(
    { status: database && storage ? 'ok' : 'not ready', database, storage },
    { status: database && storage ? 200 : 503, headers: { 'cache-control': 'no-store' } },
  );
}

async function checkStorage(): Promise<void> {
  const { storageDir } = config();
  await mkdir(storageDir, { recursive: true });
  await access(storageDir, constants.W_OK);
}

const patience = 3000;

async function passes(check: () => Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), patience);
  });
  try {
    await Promise.race([check(), tooLate]);
    return true;
  } catch (error) {
    console.error('Not ready:', error instanceof Error ? error.message : error);
    return false;
  } finally {
    clearTimeout(timer);
  }
}
