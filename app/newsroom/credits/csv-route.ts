import 'server-only';
import { unstable_rethrow } from 'next/navigation';
import { tellRefusal } from '#app/_request/action.ts';
import { currentActor } from '#app/_request/session.ts';
import { type Counted, readCountFilters } from '#lib/article/count-form.ts';
import { listEditions } from '#lib/article/queries.ts';
import { csvParts } from '#lib/platform/csv.ts';
import type { Actor } from '#lib/staff/actor.ts';
import { todayIn } from './days.ts';

const closed = { 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' };

/** A table of a period, sent as it is read, for those who may have it. */
export function csvRoute<Row extends object>(
  name: string,
  columns: readonly (keyof Row & string)[],
  read: (actor: Actor, counted: Counted) => AsyncGenerator<Row[]>,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const actor = await currentActor();
    if (!actor) return new Response(null, { status: 401, headers: closed });
    try {
      const today = todayIn(await listEditions(actor));
      const {
        by: _by,
        page: _page,
        ...counted
      } = readCountFilters(Object.fromEntries(new URL(request.url).searchParams), today);
      const parts = csvParts(columns, read(actor, counted));
      // Head and first rows are read before anything is sent: until then a refusal can be told.
      const begun = [await parts.next(), await parts.next()];
      const file = `masthead-${name}-${counted.from}-${counted.until}.csv`;
      return new Response(streamOf(begun, parts), {
        headers: {
          ...closed,
          'content-type': 'text/csv; charset=utf-8',
          'content-disposition': `attachment; filename="${file}"`,
        },
      });
    } catch (error) {
      unstable_rethrow(error);
      const refusal = tellRefusal(error, actor.language);
      const status = refusal.kind === 'not-allowed' ? 403 : 500;
      return Response.json({ ok: false, refusal }, { status, headers: closed });
    }
  };
}

/** Asks for more only when what there is was taken. */
function streamOf(
  begun: IteratorResult<string, unknown>[],
  parts: AsyncGenerator<string>,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = begun.shift() ?? (await parts.next());
      if (done || typeof value !== 'string') controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await parts.return(undefined);
    },
  });
}
