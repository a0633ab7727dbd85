import { jsonRoute } from '#app/_request/json-route.ts';
import { copyLimit, readCopySchema } from '#lib/wire/import-form.ts';
import { readCopyForEdition } from '#lib/wire/read-for-edition.ts';

/** Reads copy and tells what it was taken for; writes nothing. */
export const POST = jsonRoute(readCopySchema, readCopyForEdition, copyLimit * 2);
