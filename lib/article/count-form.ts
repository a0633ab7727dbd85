/** The border of the credit counts: the address is the question, so that an answer can be kept and sent. */
import { z } from 'zod';
import { type CreditRole, creditRoleSchema } from '../credit/credit.ts';
import { editionFilter } from './list-form.ts';

export const countedBy = ['person', 'agency', 'role', 'edition', 'week', 'story'] as const;
export type CountedBy = (typeof countedBy)[number];

/** The longest period that is counted at once. */
export const longestDays = 366;

const day = z.iso.date().nullable().catch(null).default(null);

const givenSchema = z.object({
  by: z.enum(countedBy).catch('person').default('person'),
  from: day,
  until: day,
  edition: editionFilter,
  role: creditRoleSchema.nullable().catch(null).default(null),
  person: z.uuid().nullable().catch(null).default(null),
  agency: z.uuid().nullable().catch(null).default(null),
  page: z.coerce.number().int().min(1).max(100_000).catch(1).default(1),
});

/** Days are those of each edition, both of them included. */
export type Counted = {
  from: string;
  until: string;
  edition: string | null;
  role: CreditRole | null;
  person: string | null;
  agency: string | null;
};
export type CountFilters = Counted & { by: CountedBy; page: number };

/** What is asked for: the month so far where no period is said, and never more than a year. */
export function readCountFilters(given: unknown, today: string): CountFilters {
  const filters = givenSchema.parse(given);
  const [from, until] = inOrder(...periodOf(filters, today));
  const [, shortened] = inOrder(from, daysAfter(until, 1 - longestDays));
  return { ...filters, from: shortened, until };
}

function periodOf(
  { from, until }: { from: string | null; until: string | null },
  today: string,
): [string, string] {
  const last = until ?? today;
  return [from ?? `${last.slice(0, 7)}-01`, last];
}

/** The earlier of two days, and the later. */
export function inOrder(one: string, other: string): [string, string] {
  return one <= other ? [one, other] : [other, one];
}

/** `?by=week&from=2026-11-01`, without what is not set. */
export function countQuery(filters: Partial<CountFilters>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filters))
    if (value !== null && !(name === 'page' && value === 1)) query.set(name, String(value));
  return query.size > 0 ? `?${query}` : '';
}

export function daysAfter(day: string, days: number): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/** The Monday of a day's week. */
export function weekOf(day: string): string {
  return daysAfter(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));
}

export type Period = {
  name: 'week' | 'lastWeek' | 'month' | 'lastMonth' | 'year';
  from: string;
  until: string;
};

/** The periods that are asked for most. */
export function usualPeriods(today: string): Period[] {
  const monday = weekOf(today);
  const first = `${today.slice(0, 7)}-01`;
  const lastMonth = daysAfter(first, -1);
  return [
    { name: 'week', from: monday, until: today },
    { name: 'lastWeek', from: daysAfter(monday, -7), until: daysAfter(monday, -1) },
    { name: 'month', from: first, until: today },
    { name: 'lastMonth', from: `${lastMonth.slice(0, 7)}-01`, until: lastMonth },
    { name: 'year', from: `${today.slice(0, 4)}-01-01`, until: today },
  ];
}
