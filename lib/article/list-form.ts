/** The border of the story list: its address is its state, so that a view can be bookmarked and sent. */
import { z } from 'zod';
import { articleStatuses } from './article.ts';

const absent = { edition: null, status: null, section: null, person: null, search: '', page: 1 };

/** The code of an edition that a list is narrowed down to; anything else narrows nothing down. */
export const editionFilter = z
  .string()
  .regex(/^[a-z0-9-]{1,20}$/)
  .nullable()
  .catch(null)
  .default(null);

export const listFiltersSchema = z.object({
  edition: editionFilter,
  status: z
    .enum([...articleStatuses, 'changed'])
    .nullable()
    .catch(null)
    .default(null),
  section: z.uuid().nullable().catch(null).default(null),
  person: z.uuid().nullable().catch(null).default(null),
  search: z.string().trim().max(200).catch('').default(''),
  page: z.coerce.number().int().min(1).max(100_000).catch(1).default(1),
});
export type ListFilters = z.infer<typeof listFiltersSchema>;

export const noFilters: ListFilters = absent;

/** `?status=draft&page=2`, without what is not set. */
export function listQuery(filters: Partial<ListFilters>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filters)) {
    if (value !== null && value !== '' && !(name === 'page' && value === 1)) query.set(name, String(value));
  }
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
