import 'server-only';
import { db } from '../platform/db.ts';

export type PressNodeStatus = {
  host: string;
  since: string;
  /** Whether commands wait for it: its lease runs. */
  isServing: boolean;
  pages: number;
  megabytes: number;
  served: number;
  printed: number;
};

/** The serving processes that told of themselves within the last hour, newest first. */
export async function pressNodes(): Promise<PressNodeStatus[]> {
  const rows = await db().pressNode.findMany({
    where: { leaseUntil: { gt: new Date(Date.now() - 60 * 60 * 1000) } },
    orderBy: { startedAt: 'desc' },
  });
  return rows.map((row) => ({
    host: row.host,
    since: row.startedAt.toISOString(),
    isServing: row.leaseUntil > new Date(),
    pages: row.pages,
    megabytes: Math.round(Number(row.bytes) / 1e5) / 10,
    served: Number(row.served),
    printed: Number(row.printed),
  }));
}
