/** Corrections, translations and related stories, from the command to what readers get. */
import { beforeEach, describe, expect, test } from 'vitest';
import { type ArticlePlan, buildArticle, type RevisionPlan } from '#prisma/seed/builders/article.ts';
import { buildContributor } from '#prisma/seed/builders/contributor.ts';
import { buildEdition, buildSection, buildTopic } from '#prisma/seed/builders/edition.ts';
import { paragraph } from '../body/blocks/paragraph.ts';
import { db } from '../platform/db.ts';
import { Invalid, NotAllowed } from '../platform/errors.ts';
import { newId } from '../platform/ids.ts';
import { withSources } from '../platform/made-from.ts';
import { type Actor, commandLine } from '../staff/actor.ts';
import { linkArticle, unlinkArticle } from './link-article.ts';
import { publishedArticle, publishedCorrections, relatedStories } from './published.ts';
import { updateArticle } from './update-article.ts';
import { withdrawArticle } from './withdraw-article.ts';

const editor: Actor = { ...commandLine, roles: ['editor'], language: 'en' };

type Desk = { id: string; code: string; language: string; sectionId: string };
let english: Desk;
let chinese: Desk;
let arabic: Desk;
let count = 0;

const letters = () =>
  newId()
    .slice(-8)
    .replace(/[0-9]/g, (digit) => 'ghijklmnop'.charAt(Number(digit)));

async function desk(language: string): Promise<Desk> {
  const { id, code } = await buildEdition(db(), { code: letters(), language });
  const { id: sectionId } = await buildSection(db(), { editionId: id, slug: 'world', name: 'World' });
  return { id, code, language, sectionId };
}

beforeEach(async () => {
  english = await desk('en');
  chinese = await desk('zh-Hans');
  arabic = await desk('ar');
});

/** A live story, each an hour newer than the one before. */
async function story(at: Desk, revision: RevisionPlan = {}, plan: Partial<ArticlePlan> = {}) {
  count += 1;
  const slug = `story-${count}`;
  const person = await buildContributor(db());
  const { article, revisions } = await buildArticle(db(), {
    editionId: at.id,
    status: 'published',
    createdAt: new Date(Date.UTC(2026, 0, 1, count)),
    address: `/${at.code}/world/2026/01/01/${slug}`,
    revisions: [
      {
        headline: slug,
        slug,
        sectionId: at.sectionId,
        body: { type: 'doc', content: [paragraph({ type: 'text', text: 'The first boat left.' })] },
        credits: [{ role: 'writer', contributorId: person.id }],
        ...revision,
      },
    ],
    ...plan,
  });
  return { id: article.id, address: article.address ?? '', slug, revisionId: revisions[0]?.id ?? '' };
}

const read = (at: Desk, { address }: { address: string }) => publishedArticle(at.code, address);

describe('corrections', () => {
  test('an update that puts something right says so on the story and in the list, for good', async () => {
    const { id, revisionId } = await story(english);
    const correction = 'An earlier version misstated the year.';
    const { address } = await updateArticle(editor, { articleId: id, revisionId, correction });
    await updateArticle(editor, { articleId: id, revisionId });
    const [printed, ...more] = (await read(english, { address }))?.corrections ?? [];
    expect(printed?.text).toBe(correction);
    expect(more).toEqual([]);
    const { result, sources } = await withSources(() => publishedCorrections(english.code, 10));
    expect(result).toMatchObject([{ text: correction, address }]);
    expect([...sources.things]).toEqual([`stories-of:edition:${english.id}`, `article:${id}`]);
    expect(await publishedCorrections(chinese.code, 10)).toEqual([]);
    const [event] = await db().event.findMany({
      where: { subjectId: id, type: 'article.updated' },
      orderBy: { sequence: 'asc' },
    });
    expect(event?.detail).toMatchObject({ correction });
  });

  test('a withdrawn story takes its corrections with it', async () => {
    const { id, revisionId } = await story(english);
    await updateArticle(editor, { articleId: id, revisionId, correction: 'The year was wrong.' });
    await withdrawArticle(editor, { articleId: id, revisionId });
    expect(await publishedCorrections(english.code, 10)).toEqual([]);
  });
});

describe('translations', () => {
  const languages = async (at: Desk, one: { address: string }) =>
    (await read(at, one))?.translations.map(({ language }) => language);

  test('linked stories lead to each other, and a third joins both', async () => {
    const [en, zh, ar] = [await story(english), await story(chinese), await story(arabic)];
    await linkArticle(editor, { articleId: en.id, otherId: zh.id });
    await linkArticle(editor, { articleId: ar.id, otherId: zh.id });
    expect(await languages(english, en)).toEqual(['zh-Hans', 'ar']);
    expect(await languages(arabic, ar)).toEqual(['en', 'zh-Hans']);
    expect((await read(chinese, zh))?.translations).toContainEqual({
      language: 'en',
      direction: 'ltr',
      address: en.address,
    });
    // Each of the three is told of, so that the pages of each are printed anew.
    const told = await db().event.findMany({
      where: { type: 'article.linked', subjectId: { in: [en.id, zh.id, ar.id] } },
      select: { subjectId: true },
    });
    expect(told.filter(({ subjectId }) => subjectId === en.id)).toHaveLength(2);
    expect(told.filter(({ subjectId }) => subjectId === ar.id)).toHaveLength(1);
  });

  test('what readers cannot see is not named, yet the page waits for it', async () => {
    const en = await story(english);
    const draft = await story(chinese, {}, { status: 'draft', address: null });
    await linkArticle(editor, { articleId: en.id, otherId: draft.id });
    const { result, sources } = await withSources(() => read(english, en));
    expect(result?.translations).toEqual([]);
    expect(sources.things).toContain(`article:${draft.id}`);
  });

  test('an edition has one story of each', async () => {
    const [en, zh, other] = [await story(english), await story(chinese), await story(english)];
    await linkArticle(editor, { articleId: en.id, otherId: zh.id });
    await expect(linkArticle(editor, { articleId: other.id, otherId: zh.id })).rejects.toBeInstanceOf(
      Invalid,
    );
    await expect(linkArticle(editor, { articleId: other.id, otherId: en.id })).rejects.toBeInstanceOf(
      Invalid,
    );
    expect(await languages(english, other)).toEqual([]);
  });

  test('one that is taken out leaves the others linked; of two, none is left', async () => {
    const [en, zh, ar] = [await story(english), await story(chinese), await story(arabic)];
    await linkArticle(editor, { articleId: en.id, otherId: zh.id });
    await linkArticle(editor, { articleId: en.id, otherId: ar.id });
    await unlinkArticle(editor, { articleId: ar.id });
    expect([await languages(english, en), await languages(arabic, ar)]).toEqual([['zh-Hans'], []]);
    await unlinkArticle(editor, { articleId: zh.id });
    expect([await languages(english, en), await languages(chinese, zh)]).toEqual([[], []]);
    const groups = await db().article.findMany({ where: { id: { in: [en.id, zh.id, ar.id] } } });
    expect(groups.map(({ translationGroup }) => translationGroup)).toEqual([null, null, null]);
  });

  test('whoever may not publish may not link', async () => {
    const [en, zh] = [await story(english), await story(chinese)];
    const reporter: Actor = { ...editor, roles: ['reporter'] };
    expect(() => linkArticle(reporter, { articleId: en.id, otherId: zh.id })).toThrow(NotAllowed);
  });

  test('two who link the same stories at once end with one group', async () => {
    const [en, zh] = [await story(english), await story(chinese)];
    await Promise.all([
      linkArticle(editor, { articleId: en.id, otherId: zh.id }),
      linkArticle(editor, { articleId: zh.id, otherId: en.id }),
    ]);
    expect(await languages(english, en)).toEqual(['zh-Hans']);
  });
});

describe('related stories', () => {
  const related = async ({ address }: { address: string | null }, most: number) => {
    const read = await publishedArticle(english.code, address ?? '');
    if (!read) throw new Error('The story is not live.');
    return withSources(() => relatedStories(english.code, read, most));
  };
  const headlines = async (of: { address: string | null }, most = 4) => {
    const { by, stories } = (await related(of, most)).result;
    return [by, ...stories.map(({ headline }) => headline)];
  };

  test('those of the same topics first, then of the section, each newest first', async () => {
    const topic = await buildTopic(db(), { editionId: english.id });
    const other = await buildSection(db(), { editionId: english.id, slug: 'sport', name: 'Sport' });
    const about = { topicIds: [topic.id] };
    const one = await story(english, about);
    const elsewhere = await story(english, { ...about, sectionId: other.id });
    const older = await story(english);
    const newer = await story(english);
    await story(english, { sectionId: other.id });
    await story(english, about, { status: 'withdrawn' });
    expect(await headlines(one)).toEqual(['topics', elsewhere.slug, newer.slug, older.slug]);
    expect(await headlines(one, 2)).toEqual(['topics', elsewhere.slug, newer.slug]);
    const { sources } = await related(one, 1);
    expect(sources.things).toContain(`stories-of:topic:${topic.id}`);
    expect(sources.things).not.toContain(`stories-of:section:${english.sectionId}`);
  });

  test('without topics, those of the section', async () => {
    const one = await story(english);
    const newer = await story(english);
    expect(await headlines(one)).toEqual(['section', newer.slug]);
    const { sources } = await related(one, 4);
    expect(sources.things).toContain(`stories-of:section:${english.sectionId}`);
  });
});

describe('a story that the text leads to', () => {
  test('is named as it is now, and vanishes when it is withdrawn', async () => {
    const other = await story(english);
    const leads = {
      body: {
        type: 'doc' as const,
        content: [
          paragraph({ type: 'text', text: 'Read on.' }),
          { type: 'relatedStory' as const, attrs: { article: other.id } },
        ],
      },
    };
    const one = await story(english, leads);
    const read = () => withSources(() => publishedArticle(english.code, one.address ?? ''));
    const before = await read();
    expect(before.result?.linked.get(other.id)).toMatchObject({ address: other.address, language: 'en' });
    expect(before.sources.things).toContain(`article:${other.id}`);
    await withdrawArticle(editor, { articleId: other.id, revisionId: other.revisionId });
    const after = await read();
    expect(after.result?.linked.size).toBe(0);
    expect(after.sources.things).toContain(`article:${other.id}`);
  });
});
