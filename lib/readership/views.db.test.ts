import { beforeEach, expect, test } from 'vitest';
import { buildArticle } from '#prisma/seed/builders/article.ts';
import { buildEdition, buildSection } from '#prisma/seed/builders/edition.ts';
import { withdrawArticle } from '../article/withdraw-article.ts';
import { db } from '../platform/db.ts';
import { newId } from '../platform/ids.ts';
import { withSources } from '../platform/made-from.ts';
import { commandLine } from '../staff/actor.ts';
import { countView, writeViews } from './count-view.ts';
import { mostRead } from './published.ts';

const browser = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
let code: string;
let editionId: string;
let sectionId: string;
let at = Date.now();

beforeEach(async () => {
  // A minute of its own for each test, so that no address has been seen.
  at += 120_000;
  code = `rd${newId()
    .slice(-6)
    .replace(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit)))}`;
  editionId = (await buildEdition(db(), { code })).id;
  sectionId = (await buildSection(db(), { editionId })).id;
});

async function story(headline: string) {
  const { article, revisions } = await buildArticle(db(), {
    editionId,
    status: 'published',
    revisions: [{ headline, sectionId }],
  });
  return { id: article.id, revisionId: revisions[0]?.id ?? '' };
}

let reader = 0;
function read(articleId: string, times: number, now = new Date(at)): boolean[] {
  return Array.from({ length: times }, () => {
    reader += 1;
    return countView({ articleId, address: `192.0.2.${reader}`, userAgent: browser }, now);
  });
}

const headlines = async (now = new Date(at)) =>
  (await mostRead(code, 3, now)).stories.map(({ headline }) => headline);

test('the story read most comes first, and a withdrawn one is gone', async () => {
  const [less, more] = [await story('Less'), await story('More')];
  read(less.id, 2);
  read(more.id, 5);
  await writeViews(new Date(at));
  expect(await headlines()).toEqual(['More', 'Less']);
  await withdrawArticle(commandLine, { articleId: more.id, revisionId: more.revisionId });
  expect(await headlines()).toEqual(['Less']);
});

test('what two nodes counted adds up', async () => {
  const { id } = await story('Both');
  for (let node = 0; node < 2; node += 1) {
    globalThis.mastheadViews = undefined;
    read(id, 3);
    await writeViews(new Date(at));
  }
  expect(await db().articleViews.findMany({ where: { articleId: id }, select: { count: true } })).toEqual([
    { count: 6 },
  ]);
});

test('one address counts thirty times a minute at most', async () => {
  const { id } = await story('Pressed again and again');
  const counted = Array.from({ length: 100 }, () =>
    countView({ articleId: id, address: '203.0.113.9', userAgent: browser }, new Date(at)),
  );
  expect(counted.filter(Boolean)).toHaveLength(30);
  expect(
    countView({ articleId: id, address: '203.0.113.9', userAgent: browser }, new Date(at + 60_000)),
  ).toBe(true);
});

test.each([
  'Googlebot/2.1 (+http://www.google.com/bot.html)',
  'curl/8.5.0',
  '',
  'Mozilla/5.0 (compatible; bingbot/2.0)',
])('a program is not counted: %s', async (userAgent) => {
  expect(countView({ articleId: newId(), address: '198.51.100.1', userAgent }, new Date(at))).toBe(false);
});

test('drafts and ids of nothing are not kept', async () => {
  const { article } = await buildArticle(db(), { editionId, revisions: [{ sectionId }] });
  const unknown = newId();
  read(article.id, 1);
  read(unknown, 1);
  await writeViews(new Date(at));
  expect(await db().articleViews.count({ where: { articleId: { in: [article.id, unknown] } } })).toBe(0);
});

test('a quiet day gives way to the week, and what is older than that is forgotten', async () => {
  const now = new Date(at);
  const [early, late, old] = [await story('Early'), await story('Late'), await story('Old')];
  const ago = (days: number) => new Date(Math.floor((at - days * 86_400_000) / 3_600_000) * 3_600_000);
  await db().articleViews.createMany({
    data: [
      { articleId: early.id, hour: ago(3), count: 9 },
      { articleId: old.id, hour: ago(9), count: 99 },
    ],
  });
  read(late.id, 1, now);
  await writeViews(now);
  const list = await mostRead(code, 3, now);
  expect(list.over).toBe('week');
  expect(list.stories.map(({ headline }) => headline)).toEqual(['Early', 'Late']);
  expect(await db().articleViews.count({ where: { articleId: old.id } })).toBe(0);
});

test('a list is right for ten minutes at most, and made from the stories in it', async () => {
  const { id } = await story('Kept');
  read(id, 1);
  await writeViews(new Date(at));
  const { sources } = await withSources(() => mostRead(code, 3, new Date(at)));
  expect(sources.things.has(`article:${id}`)).toBe(true);
  const left = (sources.goodUntil?.getTime() ?? 0) - at;
  expect(left > 0 && left <= 600_000).toBe(true);
});

test('nothing but ids, hours and numbers is kept', async () => {
  const columns = await db().$queryRaw<{ name: string }[]>`
    SELECT column_name AS name FROM information_schema.columns WHERE table_name = 'ArticleViews' ORDER BY 1`;
  expect(columns.map(({ name }) => name)).toEqual(['articleId', 'count', 'hour']);
});
