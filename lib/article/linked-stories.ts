import 'server-only';
import { bodySchema, relatedIds } from '../body/body.ts';
import { db } from '../platform/db.ts';
import { madeFrom } from '../platform/made-from.ts';
import type { LinkedStory } from './printed.ts';

/** The stories that a body leads to, as readers find them now. One that was withdrawn is not among them. */
export async function linkedStories(body: unknown): Promise<Map<string, LinkedStory>> {
  const ids = relatedIds(bodySchema.parse(body));
  if (ids.length === 0) return new Map();
  madeFrom(...ids.map((id) => `article:${id}` as const));
  const rows = await db().article.findMany({
    where: { id: { in: ids }, status: 'published' },
    select: {
      id: true,
      address: true,
      liveRevision: { select: { headline: true } },
      edition: { select: { language: true, direction: true } },
    },
  });
  return new Map(
    rows.flatMap(({ id, address, liveRevision, edition }): [string, LinkedStory][] =>
      address === null || !liveRevision
        ? []
        : [[id, { address, headline: liveRevision.headline, ...edition }]],
    ),
  );
}
