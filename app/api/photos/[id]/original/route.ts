import { currentActor } from '#app/_request/session.ts';
import { originalKey } from '#lib/photo/photo.ts';
import { findOriginal } from '#lib/photo/queries.ts';
import { attachmentDisposition } from '#lib/platform/file-name.ts';
import { openStored } from '#lib/platform/storage.ts';
import { holds } from '#lib/staff/actor.ts';
import { bodyOf } from '../../streams.ts';

type Context = { params: Promise<{ id: string }> };

/** The file as it was sent, with everything it says of itself: for the newsroom, to keep and never to show. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const actor = await currentActor();
  const photo = actor && holds(actor, 'photo.read') ? await findOriginal(actor, (await params).id) : null;
  const stored = photo && (await openStored(originalKey(photo.id)));
  if (!photo || !stored) return new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store' } });
  return new Response(bodyOf(stored.stream()), {
    headers: {
      'Content-Type': photo.mediaType,
      'Content-Length': String(stored.bytes),
      'Content-Disposition': attachmentDisposition(photo.originalName),
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "default-src 'none'; sandbox",
    },
  });
}
