import { beforeAll, describe, expect, test } from 'vitest';
import { type ArticlePlan, buildArticle, type RevisionPlan } from '#prisma/seed/builders/article.ts';
import { buildContributor } from '#prisma/seed/builders/contributor.ts';
import { buildEdition, buildSection, buildTopic } from '#prisma/seed/builders/edition.ts';
import { withdrawArticle } from '../article/withdraw-article.ts';
import { paragraph } from '../body/blocks/paragraph.ts';
import type { Body } from '../body/body.ts';
import { editContributor } from '../contributor/edit-contributor.ts';
import { lastChange } from '../contributor/named-rows.ts';
import { db } from '../platform/db.ts';
import { commandLine } from '../staff/actor.ts';
import { indexDueStories } from './index-due.ts';
import { searchStories, suggest } from './published.ts';
import { parseReaderQuery } from './reader-query.ts';

const codes = { en: 'findit', zh: 'findzh', ar: 'findar' } as const;
const sections = { en: '', zh: '', ar: '' };
const ids = { en: '', zh: '', ar: '' };
const languages = { en: 'en', zh: 'zh-Hans', ar: 'ar' };
type Code = keyof typeof codes;
let person: { id: string; slug: string };
let count = 0;

const body = (text: string): Body => ({ type: 'doc', content: [paragraph({ type: 'text', text })] });

async function story(code: Code, revision: RevisionPlan, plan: Partial<ArticlePlan> = {}) {
  count += 1;
  return buildArticle(db(), {
    editionId: ids[code],
    status: 'published',
    createdAt: new Date(Date.UTC(2026, 5, 1, count)),
    address: `/${codes[code]}/world/2026/06/01/found-${count}`,
    revisions: [{ sectionId: sections[code], ...revision }],
    ...plan,
  });
}

const ask = (code: Code, given: Record<string, string>) =>
  searchStories(codes[code], parseReaderQuery(given));
async function headlines(code: Code, q: string, given: Record<string, string> = {}): Promise<string[]> {
  const { stories } = await ask(code, { q, ...given });
  return stories.map(({ headline }) => headline.map(({ text }) => text).join(''));
}

beforeAll(async () => {
  for (const code of ['en', 'zh', 'ar'] as const) {
    ids[code] = (
      await buildEdition(db(), { code: codes[code], language: languages[code], timeZone: 'Asia/Shanghai' })
    ).id;
    sections[code] = (await buildSection(db(), { editionId: ids[code], slug: 'world', name: 'World' })).id;
  }
  person = await buildContributor(db(), { slug: 'quillan-search', name: 'Quillan Ferrow' });
  const topic = await buildTopic(db(), { editionId: ids.en, slug: 'lighthouses', name: 'Lighthouses' });
  await story('en', { headline: 'Only the body knows', body: body('It speaks of a pelican.') });
  await story('en', { headline: 'Standfirst comes second', standfirst: 'A pelican in it.' });
  await story('en', { headline: 'The pelican leads' });
  await story('en', {
    headline: 'Keepers go home',
    topicIds: [topic.id],
    credits: [{ role: 'writer', contributorId: person.id }],
  });
  await story('zh', { headline: '长江大桥今日通车', body: body('市民在桥上庆祝。') });
  await story('zh', { headline: '江边大雨' });
  await story('ar', { headline: 'افتتاح الميناء الجديد', body: body('أُعلن عن الافتتاح في المدينة.') });
});

describe('order and words', () => {
  test('headline before standfirst before body', async () => {
    expect(await headlines('en', 'pelican')).toEqual([
      'The pelican leads',
      'Standfirst comes second',
      'Only the body knows',
    ]);
  });

  test('plurals, case and accents do not matter', async () => {
    expect(await headlines('en', 'PÉLICANS')).toHaveLength(3);
  });

  test('an apostrophe parts words, with an accent in the story and without', async () => {
    await story('en', { headline: 'Zoë says “don’t”', standfirst: 'Quellen’s café closes.' });
    await story('en', { headline: "Sam says don't", standfirst: "Quellen's shop closes." });
    for (const q of ['quellen', "Quellen's", 'Quellen’s don’t', "don't quellen"])
      expect(await headlines('en', q)).toEqual(["Sam says don't", 'Zoë says “don’t”']);
  });

  test('words are found in writing that has no spaces between them', async () => {
    await story('en', { headline: 'เปิดสะพานข้ามแม่น้ำแห่งใหม่' });
    await story('en', { headline: '京都で新しい橋が開通した' });
    for (const q of ['สะพาน', 'แม่น้ำ']) expect(await headlines('en', q), q).toEqual(['เปิดสะพานข้ามแม่น้ำแห่งใหม่']);
    for (const q of ['京都', '新しい橋'])
      expect(await headlines('en', q), q).toEqual(['京都で新しい橋が開通した']);
    for (const q of ['โรงเรียน', '大阪']) expect(await headlines('en', q), q).toEqual([]);
  });

  test('the words are marked where they stand', async () => {
    const [, , last] = (await ask('en', { q: 'pelican' })).stories;
    expect(last?.words).toEqual([
      { text: 'It speaks of a ', hit: false },
      { text: 'pelican', hit: true },
      { text: '.', hit: false },
    ]);
  });

  test('names and topics are found', async () => {
    expect(await headlines('en', 'quillan ferrow')).toEqual(['Keepers go home']);
    expect(await headlines('en', 'lighthouse')).toEqual(['Keepers go home']);
  });

  test('a word typed wrong is put right, and it is said', async () => {
    const { corrected, stories } = await ask('en', { q: 'Pelcian leads' });
    expect(corrected).toBe('pelican leads');
    expect(stories).toHaveLength(1);
  });

  test('a short word, one that begins wrong, and a long one with two slips', async () => {
    await story('en', { headline: 'The fog of the peninsula' });
    for (const [typed, meant] of [
      ['fgo', 'fog'],
      ['fig', 'fog'],
      ['og', null],
      ['oelican', 'pelican'],
      ['penninsulla', 'peninsula'],
      ['peninzula', 'peninsula'],
      ['qwertyuiop', null],
    ] as const)
      expect((await ask('en', { q: typed })).corrected, typed).toBe(meant);
  });

  test('where no story has all the words, those with some are shown, and it is said', async () => {
    const { someWords, stories } = await ask('en', { q: 'pelican keepers' });
    expect(someWords).toBe(true);
    expect(stories).toHaveLength(4);
  });

  test('words put right that stand in no story together are looked for one by one', async () => {
    const { corrected, someWords, stories } = await ask('en', { q: 'pelcian keeprs' });
    expect(corrected).toBe('pelican keepers');
    expect(someWords).toBe(true);
    expect(stories).toHaveLength(4);
  });

  test('Chinese by parts of a line, and by one character', async () => {
    expect(await headlines('zh', '长江大桥')).toEqual(['长江大桥今日通车']);
    expect(await headlines('zh', '大桥')).toEqual(['长江大桥今日通车']);
    expect(await headlines('zh', '江')).toHaveLength(2);
    expect(await headlines('zh', '庆祝')).toHaveLength(1);
    expect(await headlines('zh', '大江')).toEqual([]);
  });

  test('Arabic without its vowel signs, with any alef, with and without the article', async () => {
    for (const q of ['ميناء', 'الميناء', 'إفتتاح', 'مِينَاء', 'مدينة', 'المدينه'])
      expect(await headlines('ar', q), q).toHaveLength(1);
  });

  test('no edition finds what another published', async () => {
    expect(await headlines('zh', 'pelican')).toEqual([]);
  });
});

describe('only what is live', () => {
  test('drafts and newer revisions are not found', async () => {
    await story('en', { headline: 'Ocelot unpublished' }, { status: 'draft', address: null });
    await story(
      'en',
      {},
      {
        revisions: [
          { headline: 'Live walrus', sectionId: sections.en },
          { headline: 'Later ocelot', sectionId: sections.en },
        ],
        live: 0,
      },
    );
    expect(await headlines('en', 'ocelot')).toEqual([]);
    expect(await headlines('en', 'walrus')).toEqual(['Live walrus']);
  });

  test('a withdrawn story is out of everything when that is acknowledged', async () => {
    const { article, revisions } = await story('en', { headline: 'Marmoset rumour' });
    expect(await headlines('en', 'marmoset')).toHaveLength(1);
    await withdrawArticle(commandLine, { articleId: article.id, revisionId: revisions[0]?.id ?? '' });
    expect(await ask('en', { q: 'marmoset' })).toMatchObject({ count: 0 });
    // Nor does the word come back as a better one for another.
    expect(await ask('en', { q: 'marmosett' })).toMatchObject({ count: 0, corrected: null });
    expect(await suggest(codes.en, 'marmoset')).toEqual([]);
  });

  test('who is renamed is found under the new name, and under the old one for as long as a story prints it', async () => {
    const renamed = await buildContributor(db(), { name: 'Formerly Known' });
    await story('en', { headline: 'By someone', credits: [{ role: 'writer', contributorId: renamed.id }] });
    expect(await headlines('en', 'formerly')).toHaveLength(1);
    await editContributor(commandLine, {
      id: renamed.id,
      seen: await lastChange(db(), 'contributor', renamed.id),
      name: 'Presently Called',
      title: '',
      biography: '',
      names: [],
    });
    expect(await headlines('en', 'formerly')).toEqual(['By someone']);
    expect(await headlines('en', 'presently')).toEqual(['By someone']);
    await db().keptName.deleteMany({ where: { contributorId: renamed.id } });
    await db()
      .$executeRaw`SELECT index_story("articleId") FROM "SearchEntry" WHERE people @> ARRAY[${renamed.id}::uuid]`;
    expect(await headlines('en', 'formerly')).toEqual([]);
  });
});

test('whoever is not printed over a story is not found by it', async () => {
  const unnamed = await buildContributor(db(), { name: 'Unprinted Ghostly' });
  await story('en', {
    headline: 'No byline',
    noByline: true,
    credits: [{ role: 'writer', contributorId: unnamed.id }],
  });
  expect(await headlines('en', 'ghostly')).toEqual([]);
  expect(await headlines('en', 'byline', { person: unnamed.slug })).toEqual([]);
});

describe('filters', () => {
  test('by person, section and day of the zone', async () => {
    // Half past midnight in Shanghai on the second of July, still the first in UTC.
    const at = new Date('2026-07-01T16:30:00Z');
    await story('en', { headline: 'Dated narwhal' }, { createdAt: at, publishedAt: at });
    expect(await headlines('en', 'narwhal', { from: '2026-07-02', to: '2026-07-02' })).toHaveLength(1);
    expect(await headlines('en', 'narwhal', { to: '2026-07-01' })).toEqual([]);
    expect(await headlines('en', 'narwhal', { from: '2026-07-03' })).toEqual([]);
    expect(await headlines('en', 'narwhal', { section: 'world' })).toHaveLength(1);
    expect(await headlines('en', 'narwhal', { person: person.slug })).toEqual([]);
    expect(await headlines('en', 'keepers', { person: person.slug })).toHaveLength(1);
  });

  test('further pages', async () => {
    for (let number = 0; number < 12; number += 1) await story('en', { headline: `Quokka ${number}` });
    const second = await ask('en', { q: 'quokka', page: '2' });
    expect(second).toMatchObject({ count: 12, pages: 2, page: 2 });
    expect(second.stories).toHaveLength(2);
  });
});

test.each([
  "' OR 1=1 --",
  '"unbalanced',
  "a'b\\'c:*A & | ! ( ) <->",
  '%_%',
  '\u0000',
  '!!! ??? …',
  '，。！？',
  '🦜',
  '\ud800',
  ':*',
  'a'.repeat(10_000),
  '大'.repeat(10_000),
  `${'(('.repeat(3000)} pelican`,
  '&&& | pelican:*',
])('a hostile question is answered: %#', async (q) => {
  const { stories } = await ask('en', { q });
  expect(Array.isArray(stories)).toBe(true);
  expect(Array.isArray(await suggest(codes.en, q))).toBe(true);
});

test('suggestions: sections, people, topics and headlines that live stories lead to', async () => {
  expect(await suggest(codes.en, 'Quill')).toContainEqual({
    kind: 'person',
    text: 'Quillan Ferrow',
    address: `/${codes.en}/people/${person.slug}`,
  });
  expect(await suggest(codes.en, 'light')).toContainEqual({
    kind: 'topic',
    text: 'Lighthouses',
    address: `/${codes.en}/topics/lighthouses`,
  });
  expect(await suggest(codes.en, 'wor')).toContainEqual({
    kind: 'section',
    text: 'World',
    address: `/${codes.en}/world`,
  });
  expect((await suggest(codes.en, 'the pelic')).map(({ text }) => text)).toEqual(['The pelican leads']);
  expect((await suggest(codes.zh, '大桥')).map(({ text }) => text)).toEqual(['长江大桥今日通车']);
  expect(await suggest(codes.zh, 'Quill')).toEqual([]);
});

test('stories that teach the same new words at once, in different orders, keep nobody waiting for ever', async () => {
  const [one, other] = [await story('en', { headline: 'One' }), await story('en', { headline: 'Other' })];
  const teach = (tx: Pick<ReturnType<typeof db>, '$executeRaw'>, id: string, word: string) =>
    tx.$executeRaw`UPDATE "SearchEntry" SET head = ${word}::tsvector WHERE "articleId" = ${id}::uuid`;
  const met = Promise.withResolvers<void>();
  const first = db().$transaction(async (tx) => {
    await teach(tx, one.article.id, 'zyzzyva');
    met.resolve();
    // Time for the second to teach its first word, or to wait.
    await new Promise((resolve) => setTimeout(resolve, 300));
    await teach(tx, one.article.id, 'aardwolf');
  });
  await met.promise;
  const second = db().$transaction(async (tx) => {
    await teach(tx, other.article.id, 'aardwolf');
    await teach(tx, other.article.id, 'zyzzyva');
  });
  await Promise.all([first, second]);
  expect(
    await db().searchWord.count({ where: { editionId: ids.en, word: { in: ['zyzzyva', 'aardwolf'] } } }),
  ).toBe(2);
});

test('nobody indexes what is due while thousands of credits move, and all of it is indexed afterwards', async () => {
  const { article } = await story('en', { headline: 'Due later' });
  await db().$executeRaw`INSERT INTO "SearchDue" VALUES (${article.id}::uuid)`;
  await db().$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('SearchDue'))`;
    expect(await indexDueStories()).toBe(0);
  });
  expect(await indexDueStories()).toBeGreaterThan(0);
});
