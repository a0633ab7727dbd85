import 'server-only';
import { db } from './db.ts';

/** @throws when the database does not answer */
export async function askDatabase(): Promise<void> {
  await db().$queryRaw`SELECT 1`;
}
