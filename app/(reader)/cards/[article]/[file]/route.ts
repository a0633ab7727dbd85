import { config } from '#lib/platform/config.ts';
import { cardTypes } from '#lib/press/card.ts';
import { publishedCard } from '#lib/press/published.ts';

type Context = { params: Promise<{ article: string; file: string }> };

export const dynamic = 'force-dynamic';

/** As for photos: caches ask again after five minutes, so that a takedown reaches everywhere. */
const forReaders = 'public, max-age=300, stale-while-revalidate=60';

/** The card of a live story; 410 once it is withdrawn. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { article, file } = await params;
  const card = await publishedCard(article, file);
  switch (card.status) {
    case 'unknown':
    case 'gone':
      return new Response(null, {
        status: card.status === 'gone' ? 410 : 404,
        headers: { 'Cache-Control': 'no-store' },
      });
    case 'moved':
      return new Response(null, {
        status: 302,
        headers: { Location: config().url + card.to, 'Cache-Control': forReaders },
      });
    case 'drawn': {
      const etag = `"${card.hash}"`;
      const headers = { 'Cache-Control': forReaders, ETag: etag, 'X-Content-Type-Options': 'nosniff' };
      if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
      return new Response(new Uint8Array(card.bytes), {
        headers: { ...headers, 'Content-Type': cardTypes[card.extension] },
      });
    }
  }
}
