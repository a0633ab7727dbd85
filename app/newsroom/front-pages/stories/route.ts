import { jsonQuery } from '#app/_request/json-route.ts';
import { findFrontStoriesSchema } from '#lib/front-page/front-form.ts';
import { findFrontStories } from '#lib/front-page/queries.ts';

/** Stories for the palette of a front's desk. */
export const GET = jsonQuery(findFrontStoriesSchema, findFrontStories);
