'use client';

import { z } from 'zod';
import type { PaletteHit, PaletteSearch } from './palette.client.tsx';

const storiesSchema = z.object({
  ok: z.literal(true),
  value: z.array(z.object({ id: z.string(), headline: z.string(), editionCode: z.string() })),
});

const namesSchema = z.object({
  ok: z.literal(true),
  value: z.array(
    z.object({ id: z.string(), label: z.string(), detail: z.string(), kind: z.enum(['person', 'agency']) }),
  ),
});

/** Reads rather than actions: they do not wait in line behind a save. */
async function ask<Schema extends z.ZodType>(
  schema: Schema,
  path: string,
  query: Record<string, string>,
): Promise<z.output<Schema>> {
  const response = await fetch(`${path}?${new URLSearchParams(query)}`);
  return schema.parse(await response.json());
}

/** @param untitled what a story without a headline is called */
export function searchStories(untitled: string): PaletteSearch {
  return async (text) => {
    const { value } = await ask(storiesSchema, '/newsroom/articles/find', { search: text });
    return value.map(
      ({ id, headline, editionCode }): PaletteHit => ({
        id,
        title: headline || untitled,
        detail: editionCode,
        href: `/newsroom/articles/${id}`,
      }),
    );
  };
}

/** People and agencies. */
export const searchNames: PaletteSearch = async (text) => {
  const { value } = await ask(namesSchema, '/newsroom/articles/names', { text, kind: 'any' });
  return value.map(
    ({ id, label, detail, kind }): PaletteHit => ({
      id,
      title: label,
      detail,
      href: `/newsroom/${kind === 'person' ? 'contributors' : 'agencies'}/${id}`,
    }),
  );
};
