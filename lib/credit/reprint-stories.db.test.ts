/** What was printed stays: a new name of somebody is printed over old stories only where a desk says so. */
import { beforeAll, expect, test } from 'vitest';
import { buildArticle } from '#prisma/seed/builders/article.ts';
import { buildContributor } from '#prisma/seed/builders/contributor.ts';
import { buildEdition, buildSection } from '#prisma/seed/builders/edition.ts';
import { buildPhoto } from '#prisma/seed/builders/photo.ts';
import { publishedStories } from '../article/published.ts';
import { revisionFields } from '../article/revision-rows.ts';
import { saveArticle } from '../article/save-article.ts';
import { updateArticle } from '../article/update-article.ts';
import { paragraph } from '../body/blocks/paragraph.ts';
import { editContributor } from '../contributor/edit-contributor.ts';
import { getContributor } from '../contributor/queries.ts';
import { db } from '../platform/db.ts';
import { Invalid, NotAllowed } from '../platform/errors.ts';
import { newId } from '../platform/ids.ts';
import { indexDueStories } from '../search/index-due.ts';
import { searchStories } from '../search/published.ts';
import { parseReaderQuery } from '../search/reader-query.ts';
import { commandLine } from '../staff/actor.ts';
import { bylineText } from './print-byline.ts';
import { photoCreditText } from './print-photo-credit.ts';
import { countKeptStories, listKeptStories, reprintStories } from './reprint-stories.ts';

const en = 'kepten';
const zh = 'keptzh';
let id: string;
const articles: string[] = [];

beforeAll(async () => {
  ({ id } = await buildContributor(db(), {
    slug: 'kept-person',
    name: 'Greta Solander',
    names: [{ kind: 'printed', language: 'zh', name: '索兰德' }],
  }));
  const { id: photoId } = await buildPhoto(db(), { credits: [{ contributorId: id }] });
  for (const [code, language] of [
    [en, 'en'],
    [en, 'en'],
    [zh, 'zh-Hans'],
  ] as const) {
    const edition =
      (await db().edition.findUnique({ where: { code } })) ?? (await buildEdition(db(), { code, language }));
    const section =
      (await db().section.findFirst({ where: { editionId: edition.id } })) ??
      (await buildSection(db(), { editionId: edition.id }));
    const key = newId();
    const { article } = await buildArticle(db(), {
      editionId: edition.id,
      status: 'published',
      address: `/${code}/city/${articles.length}`,
      firstPublishedAt: new Date(Date.UTC(2026, 0, 9 - articles.length)),
      revisions: [
        {
          sectionId: section.id,
          slug: `story-${articles.length}`,
          body: {
            type: 'doc',
            content: [
              { type: 'photo', attrs: { use: key } },
              paragraph({ type: 'text', text: 'The first boat left.' }),
            ],
          },
          photos: [{ photoId, key, altText: 'A boat' }],
          credits: [{ role: 'writer', contributorId: id }],
        },
      ],
    });
    articles.push(article.id);
  }
});

const printed = async (code: string, language: string) =>
  (await publishedStories({ edition: code }, 5)).map((story) => [
    bylineText(story, { language }),
    ...[...story.photos.values()].map(({ credits }) => photoCreditText(credits, { language })),
  ]);
const found = async (q: string) => {
  await indexDueStories();
  return (await searchStories(en, parseReaderQuery({ q }))).count;
};

async function rename(name: string) {
  const { seen, title, biography, names } = await getContributor(commandLine, id);
  await editContributor(commandLine, { id, seen, name, title, biography, names });
}

const before = ['By Greta Solander', '[Photo by Greta Solander]'];
const after = ['By Greta Morn', '[Photo by Greta Morn]'];

test('a new name leaves what was printed, in the languages that print it; the page and search know both', async () => {
  await rename('Greta Morn');
  expect(await printed(en, 'en')).toEqual([before, before]);
  expect(await printed(zh, 'zh-Hans')).toEqual([['记者：索兰德', '［摄影：索兰德］']]);
  expect([await found('solander'), await found('morn')]).toEqual([2, 2]);
  expect(await countKeptStories(commandLine, id)).toBe(2);
  const { stories, total, addresses } = await listKeptStories(commandLine, { id, page: 1 });
  expect(stories.map(({ name, now, roles }) => [name, now, roles])).toEqual([
    ['Greta Solander', 'Greta Morn', ['writer']],
    ['Greta Solander', 'Greta Morn', ['writer']],
  ]);
  expect([total, addresses]).toEqual([2, [`/${en}/people/kept-person`]]);
});

test('an update of the story prints it as before', async () => {
  const article = await db().article.findUniqueOrThrow({ where: { id: articles[0] ?? '' } });
  const baseRevisionId = article.latestRevisionId ?? '';
  const revisionId = newId();
  const fields = { ...(await revisionFields(db(), baseRevisionId)), headline: 'Put right' };
  const at = { articleId: article.id, editionId: article.editionId, baseRevisionId, revisionId, fields };
  await saveArticle(commandLine, at);
  await updateArticle(commandLine, { articleId: article.id, revisionId });
  expect(await printed(en, 'en')).toEqual([before, before]);
});

test('chosen stories print the present name, then all; a history line says so', async () => {
  await reprintStories(commandLine, { id, articleIds: [articles[1] ?? ''] });
  expect(await printed(en, 'en')).toEqual([before, after]);
  expect(await reprintStories(commandLine, { id, articleIds: null })).toEqual({ count: 1 });
  expect(await printed(en, 'en')).toEqual([after, after]);
  expect(await found('solander')).toBe(0);
  await expect(reprintStories(commandLine, { id, articleIds: null })).rejects.toBeInstanceOf(Invalid);
  const events = await db().event.findMany({ where: { type: 'contributor.reprinted', subjectId: id } });
  expect(events.map(({ detail }) => detail)).toEqual([{ stories: 1 }, { stories: 1 }]);
  const editor = { ...commandLine, roles: ['editor' as const] };
  expect(() => reprintStories(editor, { id, articleIds: null })).toThrow(NotAllowed);
});

test('back to the name of then, nothing is kept; a withheld person is in nothing, whatever was kept', async () => {
  await rename('Greta Vale');
  await rename('Greta Morn');
  expect(await countKeptStories(commandLine, id)).toBe(0);
  await rename('Greta Vale');
  expect(await printed(en, 'en')).toEqual([after, after]);
  const { seen, title, biography, names } = await getContributor(commandLine, id);
  await editContributor(commandLine, {
    id,
    seen,
    name: 'Greta Vale',
    title,
    biography,
    names,
    state: 'withheld',
  });
  expect(JSON.stringify(await publishedStories({ edition: en }, 5))).not.toMatch(/Greta|Morn|Vale/);
  expect(await found('morn')).toBe(0);
});
