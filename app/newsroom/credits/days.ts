import 'server-only';

/** The day that it is where the first edition is made. */
export function todayIn(editions: readonly { timeZone: string }[]): string {
  const timeZone = editions[0]?.timeZone ?? 'UTC';
  return new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date());
}
