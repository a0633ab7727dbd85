import { jsonRoute } from '#app/_request/json-route.ts';
import { saveArticleSchema } from '#lib/article/article-form.ts';
import { saveArticle } from '#lib/article/save-article.ts';
import { bodyLimit } from '#lib/body/body.ts';

/** A save while one writes. */
export const POST = jsonRoute(saveArticleSchema, saveArticle, bodyLimit * 2);
