import { z } from 'zod';
import { jsonQuery } from '#app/_request/json-route.ts';
import { noFilters } from '#lib/article/list-form.ts';
import { listArticles } from '#lib/article/queries.ts';

/** Stories for the command palette. */
export const GET = jsonQuery(z.object({ search: z.string().max(200) }), async (actor, { search }) => {
  const { articles } = await listArticles(actor, { ...noFilters, search });
  return articles.slice(0, 8).map(({ id, headline, editionCode }) => ({ id, headline, editionCode }));
});
