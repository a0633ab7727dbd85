/** Stories by the doors that programs use. */
import { type APIRequestContext, type APIResponse, type Browser, request } from '@playwright/test';
import { z } from 'zod';
import { newId } from '#lib/platform/ids.ts';
import { askDatabase, site } from './accounts.ts';
import { signIn } from './newsroom.ts';

/** A story as a save sends it, with nothing in it. */
export const emptyStory = {
  kicker: '',
  headline: '',
  standfirst: '',
  slug: '',
  place: '',
  body: { type: 'doc', content: [] },
  sectionId: null,
  agencyId: null,
  timeLine: null,
  noByline: false,
  keywords: [],
  topicIds: [],
  credits: [],
  photoUses: [],
};

export const base64 = (content: string | Buffer): string => Buffer.from(content).toString('base64');

/** A body of these blocks. */
export const doc = (...content: object[]) => ({ body: { type: 'doc', content } });

export const words = (text: string, ...marks: object[]) => ({
  type: 'paragraph',
  content: [{ type: 'text', text, ...(marks.length > 0 && { marks }) }],
});

/** Of the administrator, who signs in through the form. */
export async function signedInVisit(browser: Browser): Promise<APIRequestContext> {
  const context = await browser.newContext({ baseURL: site, locale: 'en-GB' });
  await signIn(await context.newPage());
  const storageState = await context.storageState();
  await context.close();
  return request.newContext({ baseURL: site, storageState });
}

export async function englishEdition(): Promise<string> {
  const rows = await askDatabase(
    z.object({ id: z.string() }),
    `SELECT id FROM "Edition" WHERE language = 'en'`,
  );
  return rows[0]?.id ?? '';
}

export const postJson = (
  visit: APIRequestContext,
  path: string,
  data: object | string | Buffer,
): Promise<APIResponse> => visit.post(path, { data, headers: { 'content-type': 'application/json' } });

const importedSchema = z.object({ value: z.object({ articleId: z.string() }) });

/** Imports copy as a draft. */
export async function importCopy(visit: APIRequestContext, editionId: string, copy: string): Promise<string> {
  const made = await postJson(visit, '/newsroom/wire/import', { editionId, content: base64(copy) });
  return importedSchema.parse(await made.json()).value.articleId;
}

/** Saves on top of whatever was saved last. */
export async function saveStory(
  visit: APIRequestContext,
  editionId: string,
  articleId: string,
  fields: object,
): Promise<APIResponse> {
  const [latest] = await askDatabase(
    z.object({ id: z.string() }),
    'SELECT "latestRevisionId" AS id FROM "Article" WHERE id = $1',
    [articleId],
  );
  const place = { articleId, editionId, baseRevisionId: latest?.id, revisionId: newId() };
  const input = { ...place, fields: { ...emptyStory, ...fields } };
  return postJson(visit, `/newsroom/articles/${articleId}/save`, input);
}
