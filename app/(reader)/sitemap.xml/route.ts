import { sitemapIndex } from '../sitemaps.ts';
import { textFile } from '../text-file.ts';

export const dynamic = 'force-dynamic';

export async function GET(): Promise<Response> {
  return textFile(await sitemapIndex(), 'application/xml');
}
