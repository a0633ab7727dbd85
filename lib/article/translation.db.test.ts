/** A story begun in another edition from one that exists, and what its translator is told when the source changes. */
import { beforeAll, expect, test } from 'vitest';
import { buildArticle } from '#prisma/seed/builders/article.ts';
import { buildContributor } from '#prisma/seed/builders/contributor.ts';
import { buildEdition, buildSection, buildTopic } from '#prisma/seed/builders/edition.ts';
import { buildUser } from '#prisma/seed/builders/user.ts';
import { paragraph } from '../body/blocks/paragraph.ts';
import { db } from '../platform/db.ts';
import { Invalid, NotFound } from '../platform/errors.ts';
import { newId } from '../platform/ids.ts';
import { type Actor, commandLine } from '../staff/actor.ts';
import { followSource } from './follow-source.ts';
import { noFilters } from './list-form.ts';
import { publishedArticle } from './published.ts';
import { getArticleForEditing, listArticles } from './queries.ts';
import { revisionFields } from './revision-rows.ts';
import { saveArticle } from './save-article.ts';
import { startTranslation } from './start-translation.ts';
import { suggestCredits } from './suggested-credits.ts';
import { updateArticle } from './update-article.ts';

let translator: Actor;
let sourceId: string;
let zhId: string;
let writerId: string;
let translatorId: string;
const address = '/srcen/city/1';

beforeAll(async () => {
  const en = await buildEdition(db(), { code: 'srcen', language: 'en' });
  const zh = await buildEdition(db(), { code: 'srczh', language: 'zh-Hans' });
  zhId = zh.id;
  const { id: sectionId } = await buildSection(db(), { editionId: en.id, slug: 'city' });
  await buildSection(db(), { editionId: zh.id, slug: 'city', name: '本埠' });
  const { id: topicId } = await buildTopic(db(), { editionId: en.id, slug: 'only-here' });
  ({ id: writerId } = await buildContributor(db(), { name: 'Ada Source' }));
  ({ id: translatorId } = await buildContributor(db(), { name: '译者' }));
  const { id, name } = await buildUser(db(), { roles: ['reporter'], contributorId: translatorId });
  translator = { id, name, roles: ['reporter'], language: 'zh-Hans' };
  const { article } = await buildArticle(db(), {
    editionId: en.id,
    status: 'published',
    address,
    revisions: [
      {
        headline: 'Ferries resume',
        slug: '1',
        sectionId,
        topicIds: [topicId],
        body: { type: 'doc', content: [paragraph({ type: 'text', text: 'The first boat left.' })] },
        credits: [{ role: 'writer', contributorId: writerId }],
      },
    ],
  });
  sourceId = article.id;
});

test('begins with text, place and credits of the source; the translator is proposed, not added; readers see nothing', async () => {
  const { articleId } = await startTranslation(translator, { articleId: sourceId, editionId: zhId });
  const story = await getArticleForEditing(translator, articleId);
  expect(story.article.status).toBe('draft');
  expect(story.fields).toMatchObject({
    headline: 'Ferries resume',
    slug: '',
    topicIds: [],
    credits: [{ role: 'writer', contributorId: writerId }],
  });
  const section = await db().section.findUniqueOrThrow({ where: { id: story.fields.sectionId ?? '' } });
  expect([section.editionId, section.name]).toEqual([zhId, '本埠']);
  expect(story.source).toMatchObject({ id: sourceId, paragraphs: ['The first boat left.'] });
  expect(suggestCredits(story.work, story.fields.credits)).toMatchObject([
    { role: 'translator', contributorId: translatorId, because: 'translated' },
  ]);
  expect((await publishedArticle('srcen', address))?.translations).toEqual([]);
  await expect(startTranslation(translator, { articleId: sourceId, editionId: zhId })).rejects.toBeInstanceOf(
    Invalid,
  );
});

test('when readers of the source see another state, the translator is told until it is brought over', async () => {
  const { articleId } = await db().translation.findFirstOrThrow({ where: { sourceId } });
  const isMarked = async () =>
    (await listArticles(translator, { ...noFilters, edition: 'srczh' })).articles.map(
      ({ sourceChanged }) => sourceChanged,
    );
  expect(await isMarked()).toEqual([false]);
  const source = await db().article.findUniqueOrThrow({ where: { id: sourceId } });
  const baseRevisionId = source.latestRevisionId ?? '';
  const revisionId = newId();
  const fields = { ...(await revisionFields(db(), baseRevisionId)), headline: 'Ferries stop' };
  await saveArticle(commandLine, {
    articleId: sourceId,
    editionId: source.editionId,
    baseRevisionId,
    revisionId,
    fields,
  });
  expect(await isMarked()).toEqual([false]);
  await updateArticle(commandLine, { articleId: sourceId, revisionId, correction: 'They stopped.' });
  expect(await isMarked()).toEqual([true]);
  const { source: told } = await getArticleForEditing(translator, articleId);
  expect(told).toMatchObject({
    headline: 'Ferries stop',
    corrections: [{ text: 'They stopped.' }],
    seenRevisionId: baseRevisionId,
    nowRevisionId: revisionId,
  });
  await followSource(translator, { articleId, sourceRevisionId: revisionId });
  expect(await isMarked()).toEqual([false]);
  await expect(followSource(translator, { articleId, sourceRevisionId: newId() })).rejects.toBeInstanceOf(
    NotFound,
  );
});
