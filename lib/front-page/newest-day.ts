import type { PrintedFront } from './printed.ts';

/** When the newest story above the section blocks was printed; null for an empty front. */
export function newestDay({ containers }: PrintedFront): Date | null {
  const times = containers
    .filter(({ layout }) => layout !== 'section-block')
    .flatMap(({ stories }) => stories.map(({ printedAt }) => printedAt.getTime()));
  return times.length > 0 ? new Date(Math.max(...times)) : null;
}
