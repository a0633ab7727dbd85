import { z } from 'zod';
import { jsonQuery } from '#app/_request/json-route.ts';
import { findAgencies, findContributors } from '#lib/contributor/queries.ts';

const querySchema = z.object({ text: z.string().max(300), kind: z.enum(['any', 'agency']) });

/** People and agencies for the pickers of a story, as one types. */
export const GET = jsonQuery(querySchema, async (actor, { text, kind }) => {
  const [people, agencies] = await Promise.all([
    kind === 'any' ? findContributors(actor, text, 8) : [],
    findAgencies(actor, text, kind === 'any' ? 4 : 8),
  ]);
  return [
    ...people.map(({ id, name, matched, title }) => ({
      id,
      label: name,
      detail: matched ?? title,
      kind: 'person' as const,
    })),
    ...agencies.map(({ id, name, matched }) => ({
      id,
      label: name,
      detail: matched ?? '',
      kind: 'agency' as const,
    })),
  ];
});
