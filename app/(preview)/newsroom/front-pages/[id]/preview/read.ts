import 'server-only';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { z } from 'zod';
import { found } from '#app/_request/found.ts';
import { requireActor } from '#app/_request/session.ts';
import { publishedEditions } from '#lib/edition/published.ts';
import { getFrontPreview } from '#lib/front-page/preview.ts';

const uuid = z.uuid();

/** The draft of a front, or the revision that is named; layout and page get the edition once. */
export const readPreview = cache(async (id: string, revision: string | null) => {
  const actor = await requireActor(`/newsroom/front-pages/${id}/preview`);
  if (![id, revision ?? id].every((one) => uuid.safeParse(one).success)) notFound();
  const [preview, editions] = await Promise.all([
    found(getFrontPreview(actor, id, revision)),
    publishedEditions(),
  ]);
  const edition = editions.find(({ code }) => code === preview.editionCode);
  if (!edition) notFound();
  const section = edition.sections.find(({ slug }) => slug === preview.sectionSlug) ?? null;
  return { actor, front: preview.front, edition, editions, section };
});
