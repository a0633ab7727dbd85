/** Prose is not data: where it still names somebody whose identity is protected is told to the byline desk. */
import { beforeAll, expect, test } from 'vitest';
import { buildArticle } from '#prisma/seed/builders/article.ts';
import { buildAgency, buildContributor } from '#prisma/seed/builders/contributor.ts';
import { buildEdition, buildSection, buildTopic } from '#prisma/seed/builders/edition.ts';
import { buildPhoto } from '#prisma/seed/builders/photo.ts';
import { paragraph } from '../body/blocks/paragraph.ts';
import { db } from '../platform/db.ts';
import { NotAllowed } from '../platform/errors.ts';
import { newId } from '../platform/ids.ts';
import { commandLine } from '../staff/actor.ts';
import { listStillNamed } from './still-named.ts';

const ids = { zeb: '', wen: '', salim: '' };

const body = (text: string) => ({ type: 'doc' as const, content: [paragraph({ type: 'text', text })] });

beforeAll(async () => {
  const { id: editionId } = await buildEdition(db(), {
    code: 'still',
    motto: 'Read by Zebulon Quillfeather',
  });
  const { id: sectionId } = await buildSection(db(), { editionId, slug: 'sea', name: 'Sea' });
  await buildTopic(db(), { editionId, slug: 'zq', name: 'The Zebulon Quillfeather case' });
  const withheld = { state: 'withheld' as const };
  ({ id: ids.zeb } = await buildContributor(db(), {
    ...withheld,
    slug: 'still-zeb',
    name: 'Zebulon Quillfeather',
    names: [
      { kind: 'alias', language: 'und', name: 'Zeb Q. Ferryman' },
      { kind: 'legal', language: 'und', name: 'Obadiah Legalname' },
    ],
  }));
  ({ id: ids.wen } = await buildContributor(db(), { ...withheld, slug: 'still-wen', name: '欧文浩' }));
  ({ id: ids.salim } = await buildContributor(db(), {
    ...withheld,
    slug: 'still-salim',
    name: 'سليم الحداد',
  }));
  await buildContributor(db(), {
    slug: 'still-other',
    name: 'Ada Still',
    biography: 'Taught by Quillfeather, Zebulon, at sea.',
  });
  await buildContributor(db(), {
    ...withheld,
    slug: 'still-hidden',
    name: 'Bo Still',
    biography: 'A friend of Zebulon Quillfeather.',
  });
  await buildAgency(db(), { slug: 'still-agency', name: 'Zebulon Quillfeather and Sons' });
  const photo = await buildPhoto(db(), { headline: 'A pier', copyright: '© Zebulon Quillfeather' });
  const key = newId();
  const story = (
    headline: string,
    status: 'published' | 'draft' | 'withdrawn',
    part: object,
    more: object = {},
  ) => buildArticle(db(), { editionId, status, ...more, revisions: [{ headline, sectionId, ...part }] });
  await story('In the body', 'published', { body: body('It was ZEBULON QUILLFEATHER who spoke.') });
  await story('In a caption', 'published', {
    photos: [{ photoId: photo.id, key, caption: 'Zébulon Quillfeather at the pier' }],
  });
  await story('By an alias', 'published', { standfirst: 'Zeb Q Ferryman says no' });
  await story('By the legal name', 'published', { body: body('Obadiah Legalname, 40, was there.') });
  await story('Theirs, by the family name', 'published', {
    body: body('Quillfeather was there.'),
    credits: [{ role: 'writer', contributorId: ids.zeb, printedAs: 'Q' }],
  });
  await story('Of another Quillfeather', 'published', { body: body('Quillfeather was there.') });
  await story('Still a draft about Zebulon Quillfeather', 'draft', { body: body('Zebulon Quillfeather') });
  await story('Withdrawn', 'withdrawn', { body: body('Zebulon Quillfeather') });
  await story(
    'By its addresses',
    'published',
    {},
    {
      address: '/stillnamed/sea/zebulon-quillfeather',
      redirects: ['/stillnamed/old/zebulon-quillfeather-speaks'],
    },
  );
  const { article } = await story('Put right', 'published', {});
  await db().correction.create({
    data: {
      id: newId(),
      articleId: article.id,
      text: 'We misspelled Zebulon Quillfeather.',
      madeAt: new Date(),
    },
  });
  await story('Pinyin', 'published', { body: body('Ou Wenhao and, later, Wen-hao Ou spoke.') });
  await story('Chinese', 'published', { body: body('记者欧文浩报道。') });
  await story('Arabic', 'published', { body: body('قال وسليم الحدّاد إن البحر هادئ.') });
  await story('Arabic in Latin letters', 'published', { body: body('Salim al-Haddad said so.') });
});

const told = async (id: string) =>
  (await listStillNamed(commandLine, id)).places
    .map(({ thing, title, where, name }) => `${thing} ${title}: ${where}, ${name}`)
    .sort();

test('in stories that readers see, around their photos, and in everything else', async () => {
  expect(await told(ids.zeb)).toEqual(
    [
      'article By an alias: standfirst, Zeb Q. Ferryman',
      'article By its addresses: address, Zebulon Quillfeather',
      'article By its addresses: redirect, Zebulon Quillfeather',
      'article By the legal name: body, Obadiah Legalname',
      'article In a caption: caption, Zebulon Quillfeather',
      'article In the body: body, Zebulon Quillfeather',
      'article Put right: correction, Zebulon Quillfeather',
      'article Theirs, by the family name: body, quillfeather',
      'agency Zebulon Quillfeather and Sons: name, Zebulon Quillfeather',
      'contributor Ada Still: biography, Zebulon Quillfeather',
      'edition The Tide: about, Zebulon Quillfeather',
      'photo A pier: copyright, Zebulon Quillfeather',
      'topic The Zebulon Quillfeather case: name, Zebulon Quillfeather',
    ].sort(),
  );
});

test('in Chinese and Arabic, and as these are written in Latin letters', async () => {
  expect(await told(ids.wen)).toEqual(['article Chinese: body, 欧文浩', 'article Pinyin: body, 欧文浩']);
  expect(await told(ids.salim)).toEqual([
    'article Arabic in Latin letters: body, سليم الحداد',
    'article Arabic: body, سليم الحداد',
  ]);
});

test('with the words around it', async () => {
  const { places, more } = await listStillNamed(commandLine, ids.zeb);
  expect(more).toBe(false);
  expect(places.find(({ title }) => title === 'In the body')?.text).toBe(
    'It was ZEBULON QUILLFEATHER who spoke.',
  );
});

test('is for the byline desk', async () => {
  await expect(listStillNamed({ ...commandLine, roles: ['editor'] }, ids.zeb)).rejects.toThrow(NotAllowed);
});
