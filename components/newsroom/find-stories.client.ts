'use client';
import { z } from 'zod';

const storiesSchema = z.object({
  ok: z.literal(true),
  value: z.array(z.object({ id: z.string(), headline: z.string(), editionCode: z.string() })),
});

/** Stories for a picker, the latest changed first; a read, so that it does not wait in line behind a save. */
export async function findStories(query: { search: string; edition: string; status?: string }) {
  const response = await fetch(`/newsroom/articles/find?${new URLSearchParams(query)}`);
  const { value } = storiesSchema.parse(await response.json());
  return value.filter(({ headline }) => headline !== '').map(({ id, headline }) => ({ id, label: headline }));
}
