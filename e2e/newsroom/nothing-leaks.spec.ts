/** Who is not signed in learns nothing of what is not published: by no page, action, picture or file. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type APIRequestContext, expect, test } from '@playwright/test';
import { z } from 'zod';
import { askDatabase, site } from '../support/accounts.ts';
import { commentWords, leaked, unpublishedHeadlines } from '../support/drafts.ts';
import { isAction, readPolicy } from '../support/policy.ts';

let reader: APIRequestContext;
let drafts: string[];

test.beforeAll(async ({ playwright }) => {
  reader = await playwright.request.newContext({ baseURL: site });
  const said = await commentWords();
  expect(said.length).toBeGreaterThan(1);
  drafts = [...(await unpublishedHeadlines()), ...said];
});

test('the demo newsroom has something to hide', () => {
  expect(drafts.length).toBeGreaterThan(2);
});

test('no page that readers can reach says a headline that is not published', async () => {
  test.setTimeout(300_000);
  const waiting = ['/', '/robots.txt', '/sitemap.xml'];
  const seen = new Set(waiting);
  let read = 0;
  for (let path = waiting.shift(); path !== undefined && read < 250; path = waiting.shift()) {
    const response = await reader.get(path);
    const words = await response.text();
    read += 1;
    expect.soft(leaked(words, drafts), path).toEqual([]);
    for (const [, found = ''] of words.matchAll(
      /(?:href="|<loc>)(?:https?:\/\/localhost:\d+)?(\/[^"<#]*)/g,
    )) {
      const next = found.replaceAll('&amp;', '&');
      if (seen.has(next) || /^\/(newsroom|sign-in|_next|photos)\b|^\/\//.test(next)) continue;
      seen.add(next);
      waiting.push(next);
    }
  }
  expect(read).toBeGreaterThan(30);
});

test('the address of a withdrawn story says nothing of it', async () => {
  const gone = await askDatabase(
    z.object({ address: z.string() }),
    `SELECT address FROM "Article" WHERE status = 'withdrawn' AND address IS NOT NULL LIMIT 5`,
  );
  for (const { address } of gone) {
    const response = await reader.get(encodeURI(address));
    expect(response.status(), address).toBe(410);
    expect(leaked(await response.text(), drafts)).toEqual([]);
  }
});

test('no draft is told to a program that asks for a page in parts', async () => {
  const stories = await askDatabase(
    z.object({ id: z.string() }),
    'SELECT id FROM "Article" ORDER BY id DESC LIMIT 4',
  );
  for (const { id } of stories) {
    const parts = ['', { children: ['newsroom', { children: ['articles', {}, null, 'refetch'] }] }];
    const kinds: Record<string, string>[] = [
      {},
      { 'Next-Router-Prefetch': '1' },
      { 'Next-Router-State-Tree': encodeURIComponent(JSON.stringify(parts)) },
    ];
    for (const page of [
      `/newsroom/articles/${id}`,
      `/newsroom/articles/${id}/preview`,
      '/newsroom/articles',
    ]) {
      for (const kind of kinds) {
        const headers = { RSC: '1', ...kind };
        const response = await reader.get(`${page}?_rsc=x`, { headers, maxRedirects: 0 });
        expect.soft(leaked(await response.text(), drafts), `${page} ${JSON.stringify(headers)}`).toEqual([]);
      }
    }
  }
});

test('pictures that neither a live story nor a person’s page shows are not there, and no original is', async () => {
  const photos = await askDatabase(
    z.object({ id: z.string(), width: z.number(), live: z.boolean() }),
    `SELECT p.id, max(f.width) AS width, EXISTS (SELECT 1 FROM "PhotoUse" u JOIN "Article" a ON a."liveRevisionId" = u."revisionId"
        WHERE u."photoId" = p.id)
        OR EXISTS (SELECT 1 FROM "Contributor" c WHERE c."portraitId" = p.id)
        OR EXISTS (SELECT 1 FROM "ContributorProfile" c WHERE c."portraitId" = p.id) AS live
       FROM "Photo" p JOIN "Rendition" f ON f."photoId" = p.id AND f."mediaType" = 'image/webp' GROUP BY p.id`,
  );
  expect(photos.length).toBeGreaterThan(5);
  for (const { id, width, live } of photos) {
    const picture = await reader.get(`/photos/${id}/${width}.webp`);
    expect.soft(picture.status(), `${id} ${live}`).toBe(live ? 200 : 404);
    const original = await reader.get(`/api/photos/${id}/original`);
    expect.soft([original.status(), await original.text()], id).toEqual([404, '']);
  }
});

const manifestSchema = z.object({
  node: z.record(z.string(), z.looseObject({ filename: z.string(), exportedName: z.string() })),
});

test('no server action does anything for who is not signed in', async () => {
  const path = join(import.meta.dirname, '..', '..', '.next', 'server', 'server-reference-manifest.json');
  expect(existsSync(path), 'The site is built where its tests run.').toBe(true);
  const built = Object.entries(manifestSchema.parse(JSON.parse(readFileSync(path, 'utf8'))).node);
  const closed = readPolicy().doors.filter((door) => isAction(door) && !door.allowed.has('signed out'));
  const told: string[] = [];
  for (const [id, { filename, exportedName }] of built) {
    const name = `${filename.replace(/^app\//, '')}#${exportedName}`;
    if (!closed.some(({ door }) => door === name)) continue;
    told.push(name);
    const response = await reader.post('/sign-in', {
      headers: { 'Next-Action': id, Accept: 'text/x-component', 'Content-Type': 'text/plain;charset=UTF-8' },
      data: '[{}]',
      maxRedirects: 0,
    });
    const words = await response.text();
    const refused = words.includes('"kind":"signed-out"') || /^\d+:(?:\[\]|null)$/m.test(words);
    expect.soft(refused, `${name}: ${response.status()} ${words.slice(0, 300)}`).toBe(true);
  }
  expect([...new Set(told)].sort()).toEqual([...new Set(closed.map(({ door }) => door))].sort());
});
