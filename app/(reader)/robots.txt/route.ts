import { publishedEditions } from '#lib/edition/published.ts';
import { config } from '#lib/platform/config.ts';
import { robotsTxt } from '#lib/press/robots.ts';
import { textFile } from '../text-file.ts';

export const dynamic = 'force-dynamic';

export async function GET(): Promise<Response> {
  return textFile(robotsTxt(await publishedEditions(), config().url), 'text/plain');
}
