import 'server-only';
import { db } from '../platform/db.ts';

/** The name of this newsroom's database, given once when it was made. */
export async function houseId(): Promise<string> {
  const { id } = await db().house.findFirstOrThrow({ select: { id: true } });
  return id;
}
