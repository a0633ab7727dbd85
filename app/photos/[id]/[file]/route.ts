import { currentActor } from '#app/_request/session.ts';
import { previewShowsPhoto } from '#lib/article/preview-links.ts';
import { publishedRendition, type StoredRendition } from '#lib/photo/published.ts';
import { findRendition, findStored } from '#lib/photo/queries.ts';
import { openStored, readStored } from '#lib/platform/storage.ts';
import { photoHeaders, photosForNewsroom, photosForReaders } from '#lib/press/photo-headers.ts';
import { holds } from '#lib/staff/actor.ts';

type Context = { params: Promise<{ id: string; file: string }> };

/** A picture that a live story shows, for everyone; any other one for the newsroom alone, as if it were not there. */
export async function GET(request: Request, context: Context): Promise<Response> {
  return answer(request, context, readStored);
}

export async function HEAD(request: Request, context: Context): Promise<Response> {
  return answer(request, context, async () => null);
}

async function answer(
  request: Request,
  context: Context,
  read: (storageKey: string) => Promise<Buffer | null>,
): Promise<Response> {
  const found = await find(request, context);
  const stored = found && (await openStored(found.rendition.storageKey));
  if (!found || !stored) return new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store' } });
  const headers = new Headers(photoHeaders(found.rendition, found.cacheControl));
  if (isKnown(request, headers)) return new Response(null, { status: 304, headers });
  headers.set('Content-Length', String(stored.bytes));
  const bytes = await read(found.rendition.storageKey);
  return new Response(bytes && new Uint8Array(bytes), { headers });
}

type Found = { rendition: StoredRendition; cacheControl: string };

async function find(request: Request, { params }: Context): Promise<Found | null> {
  const { id, file } = await params;
  const published = await publishedRendition(id, file);
  if (published) return { rendition: published, cacheControl: photosForReaders };
  const actor = await currentActor();
  const token = new URL(request.url).searchParams.get('preview');
  const rendition =
    actor && holds(actor, 'photo.read')
      ? await findRendition(actor, id, file)
      : token !== null && (await previewShowsPhoto(token, id))
        ? await findStored(id, file)
        : null;
  return rendition && { rendition, cacheControl: photosForNewsroom };
}

function isKnown(request: Request, headers: Headers): boolean {
  const known = request.headers.get('if-none-match');
  const etag = headers.get('etag');
  return (
    known?.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag || tag.trim() === '*') ?? false
  );
}
