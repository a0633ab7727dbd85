import { suggest } from '#lib/search/published.ts';
import { parseReaderQuery } from '#lib/search/reader-query.ts';

export const dynamic = 'force-dynamic';

/** `{ suggestions: [{ kind, text, address }] }` for what was typed so far. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ edition: string }> },
): Promise<Response> {
  const { q } = parseReaderQuery({ q: new URL(request.url).searchParams.get('q') ?? '' });
  return Response.json({ suggestions: await suggest((await params).edition, q) });
}
