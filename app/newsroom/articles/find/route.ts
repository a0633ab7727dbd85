import { jsonQuery } from '#app/_request/json-route.ts';
import { listFiltersSchema, noFilters } from '#lib/article/list-form.ts';
import { listArticles } from '#lib/article/queries.ts';

const querySchema = listFiltersSchema.pick({ search: true, edition: true, status: true });

/** Stories for the command palette and for pickers. */
export const GET = jsonQuery(querySchema, async (actor, query) => {
  const { articles } = await listArticles(actor, { ...noFilters, ...query });
  return articles.slice(0, 8).map(({ id, headline, editionCode }) => ({ id, headline, editionCode }));
});
