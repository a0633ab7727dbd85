import { z } from 'zod';
import { callerOf } from '#app/_request/caller.ts';
import { isSameOrigin } from '#app/_request/same-origin.ts';
import { countView } from '#lib/readership/count-view.ts';

export const dynamic = 'force-dynamic';

const nothing = (status: number) => new Response(null, { status, headers: { 'cache-control': 'no-store' } });

/** A page tells that it is read: the id of its story, and nothing else. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return nothing(403);
  const length = Number(request.headers.get('content-length') ?? Number.NaN);
  if (!(length > 0 && length <= 100)) return nothing(400);
  const id = z.uuid().safeParse((await request.text()).trim().toLowerCase());
  if (!id.success) return nothing(400);
  const { address, userAgent } = callerOf((name) => request.headers.get(name));
  countView({ articleId: id.data, address, userAgent });
  return nothing(204);
}
