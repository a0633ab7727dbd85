import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { buildArticle, type RevisionPlan } from '#prisma/seed/builders/article.ts';
import { buildEdition } from '#prisma/seed/builders/edition.ts';
import { buildPhoto, buildRenditions } from '#prisma/seed/builders/photo.ts';
import { publishedStory } from '../article/published.ts';
import { db } from '../platform/db.ts';
import { newId } from '../platform/ids.ts';
import { putFile } from '../platform/storage.ts';
import { cardAddress } from './card.ts';
import { publishedCard } from './published.ts';

let editionId: string;
let withPhoto: RevisionPlan;

beforeAll(async () => {
  ({ id: editionId } = await buildEdition(db(), { code: 'carded', language: 'en', name: 'The Cards' }));
  const { id: photoId } = await buildPhoto(db());
  const storageKey = `photos/${photoId}/960.jpg`;
  const bytes = await sharp({ create: { width: 960, height: 640, channels: 3, background: '#00ff00' } })
    .jpeg()
    .toBuffer();
  await putFile(storageKey, bytes);
  await buildRenditions(db(), photoId);
  const key = newId();
  withPhoto = {
    headline: 'With a photograph',
    body: { type: 'doc', content: [{ type: 'photo', attrs: { use: key } }] },
    photos: [{ photoId, key }],
  };
});

const story = (status: 'published' | 'withdrawn' | 'draft', ...revisions: RevisionPlan[]) =>
  buildArticle(db(), { editionId, status, revisions });

async function cardAt(address: string) {
  const [, , articleId = '', file = ''] = address.split('/');
  return publishedCard(articleId, file);
}

async function addressOf(articleId: string): Promise<string> {
  const found = await publishedStory(articleId);
  if (found.status !== 'live') throw new Error('The story is not live.');
  return cardAddress(found.story);
}

test('a live story has a card with its photograph, drawn once', async () => {
  const { article, revisions } = await story('published', withPhoto);
  const address = await addressOf(article.id);
  expect(address).toBe(`/cards/${article.id}/${revisions[0]?.id}.jpg`);
  const card = await cardAt(address);
  if (card.status !== 'drawn') throw new Error(card.status);
  const { width, height, format } = await sharp(card.bytes).metadata();
  expect([width, height, format]).toEqual([1200, 630, 'jpeg']);
  const [red = 255, green = 0] = await sharp(card.bytes)
    .extract({ left: 9, top: 9, width: 1, height: 1 })
    .raw()
    .toBuffer();
  expect([red < 30, green > 225]).toEqual([true, true]);
  expect(await cardAt(address)).toEqual(card);
});

test('one without a photograph has its headline on paper', async () => {
  const { article } = await story('published', { headline: 'Words alone' });
  const address = await addressOf(article.id);
  expect(address).toMatch(/\.png$/);
  const card = await cardAt(address);
  expect(card.status === 'drawn' && (await sharp(card.bytes).metadata()).format).toBe('png');
});

test('the card of an earlier revision leads to that of the live one, and shows nothing', async () => {
  const { article, revisions } = await story(
    'published',
    { headline: 'What was wrong' },
    { headline: 'What is right' },
  );
  expect(await cardAt(`/cards/${article.id}/${revisions[0]?.id}.png`)).toEqual({
    status: 'moved',
    to: `/cards/${article.id}/${revisions[1]?.id}.png`,
  });
});

test('a revision that is not live yet has none', async () => {
  const { article, revisions } = await buildArticle(db(), {
    editionId,
    status: 'published',
    live: 0,
    revisions: [{ headline: 'As printed' }, { headline: 'As it may be tomorrow' }],
  });
  const card = await cardAt(`/cards/${article.id}/${revisions[1]?.id}.png`);
  expect(card).toEqual({ status: 'moved', to: `/cards/${article.id}/${revisions[0]?.id}.png` });
});

test('a card goes with its story', async () => {
  const { article, revisions } = await story('published', withPhoto);
  const address = await addressOf(article.id);
  expect((await cardAt(address)).status).toBe('drawn');
  await db().article.update({
    where: { id: article.id },
    data: { status: 'withdrawn', liveRevisionId: null, withdrawnAt: new Date() },
  });
  expect(await cardAt(address)).toEqual({ status: 'gone' });
  expect(await cardAt(`/cards/${article.id}/${revisions[0]?.id}.png`)).toEqual({ status: 'gone' });
});

test('drafts and what never was have none', async () => {
  const { article, revisions } = await story('draft', { headline: 'Not for readers' });
  expect(await cardAt(`/cards/${article.id}/${revisions[0]?.id}.png`)).toEqual({ status: 'unknown' });
  expect(await publishedCard(newId(), `${newId()}.png`)).toEqual({ status: 'unknown' });
  expect(await publishedCard('x', 'y.png')).toEqual({ status: 'unknown' });
  expect(await publishedCard(article.id, `${newId()}.gif`)).toEqual({ status: 'unknown' });
});
