import { sitemapOf } from '../../../sitemaps.ts';
import { noSuchFile, textFile } from '../../../text-file.ts';

type Context = { params: Promise<{ edition: string; file: string }> };

export const dynamic = 'force-dynamic';

/** `/en/sitemap-3.xml` and its kind; next.config.ts sends them here, since a folder cannot be named after a pattern. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { edition, file } = await params;
  const sitemap = await sitemapOf(edition, file);
  return sitemap === null ? noSuchFile() : textFile(sitemap, 'application/xml');
}
