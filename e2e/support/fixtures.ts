import { existsSync } from 'node:fs';
import { join } from 'node:path';

const shared = join(import.meta.dirname, '..', '..', '..', 'shared', 'fixtures');

/** A shared test file where there are any, else its like among our own samples. */
export function fixture(path: string, ownSample: string): string {
  const given = join(shared, path);
  return existsSync(given) ? given : join(import.meta.dirname, '..', '..', ownSample);
}
