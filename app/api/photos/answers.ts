import { type PictureRefusalCode, pictureRefusalCode } from '#lib/photo/refused-picture.ts';
import { Invalid, NotAllowed, NotFound } from '#lib/platform/errors.ts';
import { newId } from '#lib/platform/ids.ts';

export type Told = { status: number; code: string; message: string };

const statusOf: Record<PictureRefusalCode, number> = {
  'file-empty': 400,
  'picture-damaged': 400,
  'too-many-pixels': 413,
  'file-too-large': 413,
  'svg-refused': 415,
  'not-a-picture': 415,
  'format-unknown': 415,
  'heic-unsupported': 415,
};

/** `{ error: { code, message } }` under its status; never kept by anyone on the way. */
export function refusal({ status, code, message }: Told): Response {
  return Response.json({ error: { code, message } }, { status, headers: { 'Cache-Control': 'no-store' } });
}

export const signedOut: Told = { status: 401, code: 'signed-out', message: 'Sign in first.' };
export const foreignOrigin: Told = {
  status: 403,
  code: 'foreign-origin',
  message: 'This request comes from another site.',
};

/** What is expected in its own words; anything else goes to the log, and only its number is told. */
export function tellError(error: unknown): Told {
  if (error instanceof NotAllowed) {
    return { status: 403, code: 'not-allowed', message: 'Your role does not allow adding photos.' };
  }
  if (error instanceof NotFound) return { status: 404, code: 'not-found', message: error.message };
  if (error instanceof Invalid) {
    const code = pictureRefusalCode(error);
    return { status: code ? statusOf[code] : 400, code: code ?? 'invalid', message: error.message };
  }
  const errorId = newId();
  console.error(`Unexpected error ${errorId}:`, error);
  return { status: 500, code: 'unexpected', message: `It could not be added (error ${errorId.slice(-12)}).` };
}
