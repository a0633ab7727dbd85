import { isSameOrigin } from '#app/_request/same-origin.ts';
import { currentActor } from '#app/_request/session.ts';
import { addPhoto } from '#lib/photo/add-photo.ts';
import { photoLimits } from '#lib/photo/photo.ts';
import { refusedPicture } from '#lib/photo/refused-picture.ts';
import { receiveUpload } from '#lib/platform/receive-upload.ts';
import { storableText } from '#lib/platform/storable.ts';
import { demand } from '#lib/staff/actor.ts';
import { foreignOrigin, refusal, signedOut, tellError } from './answers.ts';
import { chunksOf } from './streams.ts';

const limit = { bytes: photoLimits.bytes, refused: () => refusedPicture('file-too-large') };

/** `POST /api/photos?name=harbour.jpg` with the file as the body. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return refusal(foreignOrigin);
  try {
    const actor = await currentActor();
    if (!actor) return refusal(signedOut);
    demand(actor, 'photo.add');
    if (Number(request.headers.get('content-length') ?? 0) > photoLimits.bytes) {
      throw refusedPicture('file-too-large');
    }
    if (!request.body) throw refusedPicture('file-empty');
    const name = storableText(new URL(request.url).searchParams.get('name') ?? '');
    const added = await receiveUpload(chunksOf(request.body), limit, (bytes) =>
      addPhoto(actor, { bytes, name, options: { language: actor.language } }),
    );
    return Response.json(added, {
      status: added.existed ? 200 : 201,
      headers: { 'Cache-Control': 'no-store', Location: `/newsroom/photos/${added.photo.id}` },
    });
  } catch (error) {
    return refusal(tellError(error));
  }
}
