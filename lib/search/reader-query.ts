/** What a reader asks of the search, as an address says it. */
import { z } from 'zod';

export const longestQuery = 200;
const mostPages = 50;

const day = z
  .string()
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/)
  .refine((text) => {
    const at = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
  });
const slug = z.string().min(1).max(200);

export type ReaderQuery = {
  /** In one line, cut to a length that a reader can mean. */
  q: string;
  section: string | null;
  person: string | null;
  from: string | null;
  to: string | null;
  page: number;
};

type Given = Record<string, string | string[] | undefined>;

/** Whatever is asked has an answer: what cannot be meant is left out. */
export function parseReaderQuery(given: Given): ReaderQuery {
  const one = (name: string) => {
    const value = given[name];
    return typeof value === 'string' ? value : undefined;
  };
  return {
    q: plainLine(one('q') ?? ''),
    section: slug.safeParse(one('section')).data ?? null,
    person: slug.safeParse(one('person')).data ?? null,
    from: day.safeParse(one('from')).data ?? null,
    to: day.safeParse(one('to')).data ?? null,
    page: z.coerce.number().int().min(1).max(mostPages).safeParse(one('page')).data ?? 1,
  };
}

export const mostResultPages = mostPages;

/** The address of a search; what is not asked is not in it. */
export function searchAddress(edition: string, query: Partial<ReaderQuery>): string {
  const { q, section, person, from, to, page } = query;
  const parts = new URLSearchParams();
  for (const [name, value] of Object.entries({ q, section, person, from, to }))
    if (value) parts.set(name, value);
  if (page !== undefined && page > 1) parts.set('page', String(page));
  const asked = parts.toString();
  return `/${edition}/search${asked === '' ? '' : `?${asked}`}`;
}

/** Without control characters, and no half of a character at its end. */
function plainLine(text: string): string {
  return [
    ...text
      .slice(0, longestQuery * 2)
      .toWellFormed()
      .replace(/[\p{Cc}\p{Cf}\ufffd\s]+/gu, ' ')
      .trim(),
  ]
    .slice(0, longestQuery)
    .join('')
    .trim();
}
