import { jsonQuery } from '#app/_request/json-route.ts';
import { findFiles, findFilesSchema } from '#lib/file/queries.ts';

/** Files for the picker of a story; with an id, the one that has it. */
export const GET = jsonQuery(findFilesSchema, findFiles);
