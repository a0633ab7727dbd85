import { jsonRoute } from '#app/_request/json-route.ts';
import { importArticle } from '#lib/wire/import-article.ts';
import { copyLimit, importArticleSchema } from '#lib/wire/import-form.ts';

/** Makes the draft. */
export const POST = jsonRoute(importArticleSchema, importArticle, copyLimit * 2);
