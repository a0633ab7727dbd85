'use client';
import { z } from 'zod';

const storySchema = z.object({
  id: z.string(),
  headline: z.string(),
  editionCode: z.string(),
  status: z.string(),
  /** Where readers find it; null before it was published. */
  address: z.string().nullable(),
  /** Said where one story is asked for. */
  latestRevisionId: z.string().nullish(),
});
const storiesSchema = z.object({ ok: z.literal(true), value: z.array(storySchema) });
export type FoundStory = z.infer<typeof storySchema>;

async function ask(query: Record<string, string>): Promise<FoundStory[]> {
  const response = await fetch(`/newsroom/articles/find?${new URLSearchParams(query)}`);
  return storiesSchema.parse(await response.json()).value;
}

type Query = { search: string; edition?: string; status?: string };

/** Stories for a picker, the latest changed first; a read, so that it does not wait in line behind a save. */
export async function findStories(query: Query) {
  const found = await ask(query);
  return found
    .filter(({ headline }) => headline !== '')
    .map((story) => ({ ...story, label: story.headline, detail: story.editionCode }));
}

export async function storyById(id: string): Promise<FoundStory | null> {
  const [story = null] = await ask({ id });
  return story;
}
