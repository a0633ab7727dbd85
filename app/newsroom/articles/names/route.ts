import { z } from 'zod';
import { jsonQuery } from '#app/_request/json-route.ts';
import { agenciesOn } from '#lib/contributor/person-details-queries.ts';
import { findAgencies, findNamed } from '#lib/contributor/queries.ts';

const querySchema = z.object({
  text: z.string().max(300),
  kind: z.enum(['any', 'agency']),
  /** The story's day: whom somebody worked for then is what a credit suggests. */
  day: z.iso.date().optional(),
});

/** People and agencies for the pickers of a story, as one types. */
export const GET = jsonQuery(
  querySchema,
  async (actor, { text, kind, day = new Date().toISOString().slice(0, 10) }) => {
    const { people, agencies } =
      kind === 'any'
        ? await findNamed(actor, text, { people: 8, agencies: 4 })
        : { people: [], agencies: await findAgencies(actor, text, 8) };
    const worksFor = await agenciesOn(
      actor,
      people.map(({ id }) => id),
      day,
    );
    return [
      ...people.map(({ id, name, matched, title }) => ({
        id,
        label: name,
        detail: matched ?? title,
        kind: 'person' as const,
        agency: worksFor.get(id) ?? null,
      })),
      ...agencies.map(({ id, name, matched }) => ({
        id,
        label: name,
        detail: matched ?? '',
        kind: 'agency' as const,
      })),
    ];
  },
);
