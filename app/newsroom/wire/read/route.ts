import { jsonRoute } from '#app/_request/json-route.ts';
import { callLimit, readCopySchema } from '#lib/wire/import-form.ts';
import { readCopyToShow } from '#lib/wire/read-for-edition.ts';

/** Reads copy and tells what it was taken for; writes nothing. */
export const POST = jsonRoute(readCopySchema, readCopyToShow, callLimit);
