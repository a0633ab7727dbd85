import { currentActor } from '#app/_request/session.ts';
import { bodyOf } from '#app/api/photos/streams.ts';
import { previewOffersFile } from '#lib/article/preview-links.ts';
import { fileAddress, fileKey } from '#lib/file/file.ts';
import { nameSince, type OfferedFile, publishedFile } from '#lib/file/published.ts';
import { findFile, findStoredFile } from '#lib/file/queries.ts';
import { openStored } from '#lib/platform/storage.ts';
import { fileHeaders, filesForNewsroom, filesForReaders } from '#lib/press/file-headers.ts';
import { partAsked } from '#lib/press/file-part.ts';
import { holds } from '#lib/staff/actor.ts';

type Context = { params: Promise<{ id: string; name: string }> };

/** A file that a live story offers, for everyone; any other one for the newsroom alone, as if it were not there. */
export async function GET(request: Request, context: Context): Promise<Response> {
  return answer(request, context, true);
}

export async function HEAD(request: Request, context: Context): Promise<Response> {
  return answer(request, context, false);
}

async function answer(request: Request, context: Context, withBytes: boolean): Promise<Response> {
  const found = await find(request, context);
  const stored = found && (await openStored(fileKey(found.file.id)));
  if (!found || !stored) return elsewhere(context);
  const headers = fileHeaders(found.file, found.cacheControl);
  const said = (name: string) => request.headers.get(name);
  const asked = { ifNoneMatch: said('if-none-match'), ifRange: said('if-range'), range: said('range') };
  const part = partAsked(asked, headers.ETag ?? '', stored.bytes);
  const init = { status: part.status, headers: { ...headers, ...('headers' in part && part.headers) } };
  return new Response(withBytes && 'part' in part ? bodyOf(stored.stream(part.part)) : null, init);
}

/** An address that was kept leads to what the file is called now; every other is that of nothing. */
async function elsewhere({ params }: Context): Promise<Response> {
  const { id, name: encoded } = await params;
  const name = await nameSince(id, decoded(encoded));
  const headers = { 'Cache-Control': 'no-store' };
  if (name === null) return new Response(null, { status: 404, headers });
  return new Response(null, { status: 308, headers: { ...headers, Location: fileAddress({ id, name }) } });
}

type Found = { file: OfferedFile; cacheControl: string };

async function find(request: Request, { params }: Context): Promise<Found | null> {
  const { id, name: encoded } = await params;
  const name = decoded(encoded);
  const published = await publishedFile(id, name);
  if (published) return { file: published, cacheControl: filesForReaders };
  const actor = await currentActor();
  const token = new URL(request.url).searchParams.get('preview');
  const file =
    actor && holds(actor, 'article.read')
      ? await findFile(actor, id, name)
      : token !== null && (await previewOffersFile(token, id))
        ? await findStoredFile(id, name)
        : null;
  return file && { file, cacheControl: filesForNewsroom };
}

/** What is no encoding is the name of no file. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return '';
  }
}
