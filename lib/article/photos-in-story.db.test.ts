/** Whoever writes a story sees the credit of a photo as whoever reads it. */
import { beforeAll, expect, test } from 'vitest';
import { buildArticle } from '#prisma/seed/builders/article.ts';
import { buildAgency, buildContributor } from '#prisma/seed/builders/contributor.ts';
import { buildEdition, buildSection } from '#prisma/seed/builders/edition.ts';
import { buildPhoto } from '#prisma/seed/builders/photo.ts';
import { photoCreditText } from '../credit/print-photo-credit.ts';
import { db } from '../platform/db.ts';
import { NotFound } from '../platform/errors.ts';
import { newId } from '../platform/ids.ts';
import { type Actor, commandLine } from '../staff/actor.ts';
import { getPhotoForStory } from './photos-in-story.ts';
import { publishedArticle } from './published.ts';
import { getArticleForEditing } from './queries.ts';

const editor: Actor = { ...commandLine, roles: ['editor'], language: 'en' };
const printed = (language: string, name: string) => ({ kind: 'printed' as const, language, name });

let lead: string;
let inGallery: string;

beforeAll(async () => {
  const house = await buildAgency(db(), {
    name: 'Selvane Tide',
    names: [printed('en', 'Selvane Tide'), printed('ar', 'مدّ سلفان')],
  });
  const person = await buildContributor(db(), {
    name: 'Gu Yuanfan',
    names: [printed('en', 'Gu Yuanfan'), printed('ar', 'قو يوانفان')],
  });
  const credits = [{ contributorId: person.id, agencyId: house.id }];
  lead = (await buildPhoto(db(), { credits })).id;
  inGallery = (await buildPhoto(db(), { credits: [{ agencyId: house.id }] })).id;
});

/** A live story with one photo on top and one in a gallery. */
async function story(language: string, style: Record<string, string> = {}) {
  const code = newId()
    .slice(-8)
    .replace(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit)));
  const edition = await buildEdition(db(), { code, language, style });
  const section = await buildSection(db(), { editionId: edition.id, slug: 'world', name: 'World' });
  const uses = [lead, inGallery].map((photoId) => ({ key: newId(), photoId }));
  const [first = uses[0], second] = uses;
  const shown = (use: typeof first) => ({ type: 'photo' as const, attrs: { use: use?.key ?? '' } });
  const { article } = await buildArticle(db(), {
    editionId: edition.id,
    status: 'published',
    address: `/${code}/world/2026/01/01/the-quay`,
    revisions: [
      {
        sectionId: section.id,
        body: { type: 'doc', content: [shown(first), { type: 'gallery', content: [shown(second)] }] },
        photos: uses,
      },
    ],
  });
  const read = await publishedArticle(code, article.address ?? '');
  return {
    articleId: article.id,
    read: [...(read?.photos.values() ?? [])].map(({ photoId, credits }) => [
      photoId,
      photoCreditText(credits, { language, style }),
    ]),
  };
}

test.each([
  ['en', {}, '[Photo by Gu Yuanfan/Selvane Tide]'],
  ['ar', {}, '[تصوير: قو يوانفان/مدّ سلفان]'],
  ['ar', { 'credit.agency.photo': ' / {agency}' }, '[تصوير: قو يوانفان / مدّ سلفان]'],
])('in %s, %j', async (language, style, expected) => {
  const { articleId, read } = await story(language, style);
  const { photos } = await getArticleForEditing(editor, articleId);
  const written = new Map(photos.map(({ id, credit }) => [id, credit]));
  expect(written).toEqual(new Map(read.map(([id = '', credit = '']) => [id, credit])));
  expect(written.get(lead)).toBe(expected);
  // Chosen, dropped or credited while one writes.
  for (const photoId of [lead, inGallery])
    expect((await getPhotoForStory(editor, { articleId, photoId })).credit).toBe(written.get(photoId));
});

test('there must be both', async () => {
  const { articleId } = await story('en');
  await expect(getPhotoForStory(editor, { articleId, photoId: newId() })).rejects.toBeInstanceOf(NotFound);
  await expect(getPhotoForStory(editor, { articleId: newId(), photoId: lead })).rejects.toBeInstanceOf(
    NotFound,
  );
});
