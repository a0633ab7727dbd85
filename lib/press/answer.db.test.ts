import { beforeAll, expect, test } from 'vitest';
import { db } from '#lib/platform/db.ts';
import { buildArticle } from '#prisma/seed/builders/article.ts';
import { buildAgency, buildContributor } from '#prisma/seed/builders/contributor.ts';
import { buildEdition, buildSection, buildTopic } from '#prisma/seed/builders/edition.ts';
import { answerTo } from './answer.ts';

const code = 'answers';
const missing = { kind: 'missing', edition: code };

beforeAll(async () => {
  const { id: editionId } = await buildEdition(db(), { code, language: 'zh-Hans' });
  const { id: sectionId } = await buildSection(db(), { editionId, slug: 'world' });
  const { id: topicId } = await buildTopic(db(), { editionId, slug: '港口' });
  const { id: contributorId } = await buildContributor(db(), { slug: 'answers-person' });
  await buildContributor(db(), { slug: 'answers-nobody' });
  const { id: agencyId } = await buildAgency(db(), { slug: 'answers-agency' });
  await buildArticle(db(), {
    editionId,
    status: 'published',
    createdAt: new Date('2026-01-02T04:00:00Z'),
    address: `/${code}/world/2026/01/02/大桥`,
    redirects: [`/${code}/world/2026/01/02/旧桥`],
    revisions: [{ sectionId, topicIds: [topicId], credits: [{ role: 'writer', contributorId, agencyId }] }],
  });
  await buildArticle(db(), {
    editionId,
    status: 'withdrawn',
    address: `/${code}/world/2026/01/02/withdrawn`,
    revisions: [{ sectionId }],
  });
});

test.each([
  ['/', { kind: 'page' }],
  [`/${code}`, { kind: 'page' }],
  [`/${code}/world`, { kind: 'page' }],
  [`/${code}/corrections`, { kind: 'page' }],
  [`/${code}/topics/${encodeURIComponent('港口')}`, { kind: 'page' }],
  [`/${code}/topics/港口`, { kind: 'page' }],
  [`/${code}/people/answers-person`, { kind: 'page' }],
  [`/${code}/world/2026/01/02/大桥`, { kind: 'page' }],
  [`/${code}/world/2026/01/02/${encodeURIComponent('大桥')}`, { kind: 'page' }],
  [`/${code}/world/2026/01/02/旧桥`, { kind: 'moved', to: `/${code}/world/2026/01/02/大桥` }],
  [`/${code}/world/2026/01/02/withdrawn`, { kind: 'gone', edition: code }],
  [`/${code}/world/2026/01/03/大桥`, missing],
  [`/${code}/sport/2026/01/02/大桥`, missing],
  [`/${code}/world/2026/01/02`, missing],
  [`/${code}/sport`, missing],
  [`/${code}/topics/nothing`, missing],
  [`/${code}/people/answers-nobody`, missing],
  [`/${code}/agencies/nobody`, missing],
  [`/${code}/world/%E0%A4`, missing],
  [`/${code}/feed.xml`, { kind: 'page' }],
  [`/${code}/feed.atom`, { kind: 'page' }],
  [`/${code}/world/feed.json`, { kind: 'page' }],
  [`/${code}/topics/${encodeURIComponent('港口')}/feed.xml`, { kind: 'page' }],
  [`/${code}/people/answers-person/feed.atom`, { kind: 'page' }],
  [`/${code}/people/answers-nobody/feed.atom`, missing],
  [`/${code}/people/answers-person/writer/feed.xml`, { kind: 'page' }],
  [`/${code}/people/answers-person/editor/feed.xml`, missing],
  [`/${code}/people/answers-person/nonsense/feed.xml`, missing],
  [`/${code}/people/answers-nobody/writer/feed.json`, missing],
  [`/${code}/agencies/answers-agency/writer/feed.json`, { kind: 'page' }],
  [`/${code}/agencies/answers-agency/editor/feed.atom`, missing],
  [`/${code}/topics/${encodeURIComponent('港口')}/writer/feed.xml`, missing],
  [`/${code}/sport/feed.xml`, missing],
  [`/${code}/world/feed.rss`, missing],
  [`/${code}/world/2026/01/02/大桥/feed.xml`, missing],
  [`/${code}/world/2026/01/02/大桥/story.ninjs.json`, { kind: 'page' }],
  [`/${code}/world/2026/01/02/大桥/story.newsml.xml`, { kind: 'page' }],
  [`/${code}/world/2026/01/02/大桥/story.nitf.xml`, missing],
  [
    `/${code}/world/2026/01/02/旧桥/story.ninjs.json`,
    { kind: 'moved', to: `/${code}/world/2026/01/02/大桥/story.ninjs.json` },
  ],
  [`/${code}/world/2026/01/02/withdrawn/story.newsml.xml`, { kind: 'gone', edition: code }],
  [`/${code}/world/2026/01/03/大桥/story.ninjs.json`, missing],
  ['/robots.txt', { kind: 'page' }],
  ['/trust.txt', { kind: 'page' }],
  ['/.well-known/trust.txt', { kind: 'page' }],
  ['/sitemap.xml', { kind: 'page' }],
  ['/humans.txt', { kind: 'missing', edition: null }],
  ['/cards/0198c0de-0000-7000-8000-000000000001/0198c0de-0000-7000-8000-000000000002.png', { kind: 'page' }],
  ['/cards/0198c0de-0000-7000-8000-000000000001/x.png', { kind: 'missing', edition: null }],
  [`/${code}/sitemap-1.xml`, { kind: 'page' }],
  [`/${code}/sitemap-pages-2.xml`, { kind: 'page' }],
  [`/${code}/news-sitemap.xml`, { kind: 'page' }],
  [`/${code}/sitemap-0.xml`, missing],
  [`/${code}/world/sitemap-1.xml`, missing],
  [`/${code}/masthead`, { kind: 'page' }],
  [`/${code}/masthead/feed.xml`, missing],
  ['/nowhere/feed.xml', { kind: 'missing', edition: null }],
  [`/${code}/search`, { kind: 'page' }],
  [`/${code}/search/suggest`, { kind: 'page' }],
  [`/${code}/search/else`, missing],
  [`/${code}/most-read`, { kind: 'page' }],
  [`/${code}/most-read/else`, missing],
  [`/${code}/archive`, { kind: 'page' }],
  [`/${code}/archive/2026/01`, { kind: 'page' }],
  [`/${code}/archive/2026/01/02`, { kind: 'page' }],
  [`/${code}/archive/2026/1/2`, missing],
  [`/${code}/archive/2026/01/03`, missing],
  [`/${code}/archive/2026/02/30`, missing],
  [`/${code}/archive/2026/13`, missing],
  [`/${code}/archive/2025/12`, missing],
  [`/${code}/archive/2026`, missing],
  [`/${code}/archive/2026/01/02/03`, missing],
  ['/nowhere', { kind: 'missing', edition: null }],
  ['/nowhere/world', { kind: 'missing', edition: null }],
])('%s', async (path, expected) => {
  expect(await answerTo(path, null)).toEqual(expected);
});

test.each([
  ['1', { kind: 'page' }],
  ['2', missing],
  ['0', missing],
  ['-1', missing],
  ['x', missing],
  ['01', missing],
])('page %s of a list of one page', async (page, expected) => {
  expect(await answerTo(`/${code}/world`, page)).toEqual(expected);
});
