import { createHash } from 'node:crypto';
import { apiError } from '#lib/press/api.ts';
import { toJson } from '#lib/press/to-json.ts';

/** Any page of any site may read it; a program that has it already is told so. */
const open = { 'Access-Control-Allow-Origin': '*', 'X-Content-Type-Options': 'nosniff' };

/** An answer of `/api/v1`. It is asked anew each time, so that nothing that was taken down is told any more. */
export function apiAnswer(request: Request, value: object): Response {
  const text = toJson(value);
  const tag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
  const headers = { ...open, ETag: tag, 'Cache-Control': 'no-cache' };
  const known = request.headers.get('if-none-match')?.split(/\s*,\s*/) ?? [];
  if (known.some((one) => one.replace(/^W\//, '') === tag))
    return new Response(null, { status: 304, headers });
  return new Response(text, { headers: { ...headers, 'Content-Type': 'application/json; charset=utf-8' } });
}

export function apiRefusal(status: 400 | 404 | 410, error: string): Response {
  return new Response(toJson(apiError.parse({ error })), {
    status,
    headers: { ...open, 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' },
  });
}

/** Whoever was found to be somebody else is at their address. */
export function apiMoved(to: string): Response {
  return new Response(null, { status: 308, headers: { ...open, Location: to } });
}
