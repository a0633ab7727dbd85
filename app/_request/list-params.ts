import { z } from 'zod';

const paramsSchema = z.object({
  q: z.string().max(200).catch(''),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});

/** `?q=mo&page=2` of a list's address. */
export async function listParams(
  searchParams: Promise<Record<string, string | string[] | undefined>>,
): Promise<{ search: string; page: number }> {
  const { q, page } = paramsSchema.parse(await searchParams);
  return { search: q.trim(), page };
}
