/** What no reader may see, and whether a page says it. */
import { z } from 'zod';
import { askDatabase } from './accounts.ts';

/** Headlines that readers have no way to: of drafts, of withdrawn stories, of changes that wait. */
export async function unpublishedHeadlines(): Promise<string[]> {
  const rows = await askDatabase(
    z.object({ headline: z.string() }),
    `SELECT DISTINCT headline FROM "Revision" WHERE length(headline) > 8 AND headline NOT IN
      (SELECT r.headline FROM "Revision" r JOIN "Article" a ON a."liveRevisionId" = r.id)`,
  );
  return rows.map(({ headline }) => headline);
}

/** What colleagues say to each other about stories, published ones too. */
export async function commentWords(): Promise<string[]> {
  const rows = await askDatabase(
    z.object({ words: z.string() }),
    `SELECT DISTINCT right(text, 30) AS words FROM "Comment" WHERE length(text) > 30`,
  );
  return rows.map(({ words }) => words);
}

export function leaked(html: string, headlines: readonly string[]): string[] {
  const words = plainText(html);
  return headlines.filter((headline) => words.includes(headline));
}

/** As a browser reads it, wherever in the page it stands. */
export function plainText(html: string): string {
  return html
    .replace(/&#x27;|&#39;|\\u0027/g, "'")
    .replace(/&quot;|\\"/g, '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
