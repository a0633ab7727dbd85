/** Days and months as the archive's addresses say them. */

export type Month = { year: number; month: number };
export type Day = Month & { day: number };

/** `2026/11` or `2026/11/24`, with its zeros; null for what is no month and no day. */
export function parseArchiveDate(parts: readonly string[]): (Month & { day: number | null }) | null {
  const [year, month, day] = parts;
  if (parts.length < 2 || parts.length > 3) return null;
  if (!/^[12]\d{3}$/.test(year ?? '') || !/^(?:0[1-9]|1[0-2])$/.test(month ?? '')) return null;
  const found = { year: Number(year), month: Number(month) };
  if (day === undefined) return { ...found, day: null };
  if (!/^\d\d$/.test(day) || Number(day) < 1 || Number(day) > daysIn(found)) return null;
  return { ...found, day: Number(day) };
}

export function daysIn({ year, month }: Month): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function monthAfter({ year, month }: Month): Month {
  return month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
}

const two = (value: number) => String(value).padStart(2, '0');

/** `2026/11` */
export const monthPath = ({ year, month }: Month): string => `${year}/${two(month)}`;
/** `2026/11/24` */
export const dayPath = (day: Day): string => `${monthPath(day)}/${two(day.day)}`;
