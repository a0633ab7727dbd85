import type { PrismaClient } from '#prisma/generated/client.ts';

export type LoadOptions = { size: number; onProgress?: (done: number) => void };

/** Further stories for load tests. */
export async function seedLoad(_db: PrismaClient, _options: LoadOptions): Promise<void> {
  throw new Error('Not yet.');
}
