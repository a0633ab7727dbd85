import 'server-only';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { requireActor } from '#app/_request/session.ts';
import { getPreview } from '#lib/article/preview.ts';
import { publishedEditions } from '#lib/edition/published.ts';
import { NotFound } from '#lib/platform/errors.ts';

/** Layout and page of one preview ask for the same things, and get them once. */
export const readPreview = cache(async (id: string, revisionId: string | null = null) => {
  const actor = await requireActor(`/newsroom/articles/${id}/preview`);
  const [{ story, editionCode }, editions] = await Promise.all([
    getPreview(actor, id, revisionId).catch((error: unknown) => {
      if (error instanceof NotFound) notFound();
      throw error;
    }),
    publishedEditions(),
  ]);
  const edition = editions.find(({ code }) => code === editionCode);
  if (!edition) notFound();
  return { actor, story, edition, editions };
});
