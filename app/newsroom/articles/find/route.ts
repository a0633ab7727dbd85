import { z } from 'zod';
import { jsonQuery } from '#app/_request/json-route.ts';
import { listFiltersSchema, noFilters } from '#lib/article/list-form.ts';
import { getListed, listArticles } from '#lib/article/queries.ts';

const querySchema = listFiltersSchema
  .pick({ search: true, edition: true, status: true })
  .extend({ id: z.uuid().optional() });

/** Stories for the command palette and for pickers; with an id, the one that has it. */
export const GET = jsonQuery(querySchema, async (actor, { id, ...query }) => {
  if (id !== undefined) return getListed(actor, id);
  const { articles } = await listArticles(actor, { ...noFilters, ...query });
  return articles.slice(0, 8).map(({ id, headline, editionCode, status, address }) => ({
    id,
    headline,
    editionCode,
    status,
    address,
  }));
});
