import { jsonRoute } from '#app/_request/json-route.ts';
import { importArticle } from '#lib/wire/import-article.ts';
import { callLimit, importArticleSchema } from '#lib/wire/import-form.ts';

/** Makes the draft. */
export const POST = jsonRoute(importArticleSchema, importArticle, callLimit);
