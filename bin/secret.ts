import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The secret that signs sign-in cookies, kept in the data folder so that a restart signs nobody out. */
export async function signInSecret(dataDir: string): Promise<string> {
  const path = join(dataDir, 'sign-in-secret');
  const kept = await readFile(path, 'utf8').catch(() => null);
  if (kept) return kept;
  const secret = randomBytes(32).toString('base64url');
  await mkdir(dataDir, { recursive: true });
  await writeFile(path, secret, { mode: 0o600 });
  return secret;
}
