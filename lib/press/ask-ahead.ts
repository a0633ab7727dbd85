import 'server-only';
import { setImmediate as otherWork } from 'node:timers/promises';
import { searchStories } from '../search/published.ts';
import { parseReaderQuery } from '../search/reader-query.ts';

/** Asks the database what the page of a search will ask, while Next makes ready to render it: half of what a reader waits. */
export async function askAhead(address: string): Promise<void> {
  const { pathname, searchParams } = new URL(address, 'http://localhost');
  const [, edition, folder, file] = pathname.split('/');
  if (edition === undefined || folder !== 'search' || file !== undefined) return;
  // Whoever renders the page hears of what goes wrong.
  searchStories(edition, parseReaderQuery(Object.fromEntries(searchParams))).catch(() => undefined);
  // The question is sent before Next takes the processor.
  await otherWork();
}
