import { isSameOrigin } from '#app/_request/same-origin.ts';
import { currentActor } from '#app/_request/session.ts';
import { addFile } from '#lib/file/add-file.ts';
import { fileLimits } from '#lib/file/file.ts';
import { type FileRefusalCode, fileRefusalCode, refusedFile } from '#lib/file/refused-file.ts';
import { Invalid, NotAllowed } from '#lib/platform/errors.ts';
import { receiveUpload } from '#lib/platform/receive-upload.ts';
import { storableText } from '#lib/platform/storable.ts';
import { demand } from '#lib/staff/actor.ts';
import { foreignOrigin, refusal, signedOut, type Told, tellError } from '../photos/answers.ts';
import { chunksOf } from '../photos/streams.ts';

const limit = { bytes: fileLimits.bytes, refused: () => refusedFile('file-too-large') };

/** `POST /api/files?name=budget.pdf` with the file as the body. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return refusal(foreignOrigin);
  try {
    const actor = await currentActor();
    if (!actor) return refusal(signedOut);
    demand(actor, 'file.add');
    if (Number(request.headers.get('content-length') ?? 0) > limit.bytes) throw limit.refused();
    if (!request.body) throw refusedFile('file-empty');
    const name = storableText(new URL(request.url).searchParams.get('name') ?? '');
    const added = await receiveUpload(chunksOf(request.body), limit, (bytes) =>
      addFile(actor, { bytes, name }),
    );
    return Response.json(added, {
      status: added.existed ? 200 : 201,
      headers: { 'Cache-Control': 'no-store' },
    });
  } catch (error) {
    return refusal(tellRefused(error));
  }
}

const statusOf: Record<FileRefusalCode, number> = {
  'file-empty': 400,
  'file-damaged': 400,
  'file-unsafe': 400,
  'file-too-large': 413,
  'kind-unknown': 415,
  'file-active': 415,
  'file-locked': 415,
  'file-macros': 415,
  'file-programs': 415,
  'text-not-utf8': 415,
};

function tellRefused(error: unknown): Told {
  if (error instanceof NotAllowed)
    return { status: 403, code: 'not-allowed', message: 'Your role does not allow adding files.' };
  const code = error instanceof Invalid ? fileRefusalCode(error) : null;
  if (code === null || !(error instanceof Invalid)) return tellError(error);
  return { status: statusOf[code], code, message: error.message };
}
