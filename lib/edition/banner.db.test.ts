import { beforeEach, expect, test, vi } from 'vitest';
import { buildArticle } from '#prisma/seed/builders/article.ts';
import { buildEdition, buildSection } from '#prisma/seed/builders/edition.ts';
import { db } from '../platform/db.ts';
import { Invalid, NotAllowed } from '../platform/errors.ts';
import { newId } from '../platform/ids.ts';
import { withSources } from '../platform/made-from.ts';
import { type Actor, commandLine } from '../staff/actor.ts';
import { clearBanner } from './clear-banner.ts';
import { publishedBanner } from './published.ts';
import { listBanners } from './queries.ts';
import { setBanner } from './set-banner.ts';

const editor: Actor = { ...commandLine, roles: ['editor'], language: 'en' };
const text = 'Eastern strait closed to all ships';
const inAnHour = () => new Date(Date.now() + 3_600_000);

const letters = () =>
  newId()
    .slice(-8)
    .replace(/[0-9]/g, (digit) => 'ghijklmnop'.charAt(Number(digit)));

let edition: { id: string; code: string };
beforeEach(async () => {
  edition = await buildEdition(db(), { code: letters() });
});

async function story(editionId: string, status: 'published' | 'draft') {
  const { id: sectionId } = await buildSection(db(), { editionId, slug: letters(), name: letters() });
  const { article } = await buildArticle(db(), { editionId, status, revisions: [{ sectionId }] });
  return article;
}

test('stands on the pages of its edition until it ends, and pages know when that is', async () => {
  const endsAt = inAnHour();
  const other = await buildEdition(db(), { code: letters() });
  await setBanner(editor, { editionId: edition.id, text, articleId: null, endsAt });
  const { result, sources } = await withSources(() => publishedBanner(edition.code));
  expect(result).toEqual({ text, address: null });
  expect([...sources.things]).toEqual([`banner:${edition.id}`]);
  expect(sources.goodUntil).toEqual(endsAt);
  expect(await publishedBanner(other.code)).toBeNull();

  vi.useFakeTimers({ now: endsAt, toFake: ['Date'] });
  try {
    expect(await publishedBanner(edition.code)).toBeNull();
  } finally {
    vi.useRealTimers();
  }
});

test('leads to a live story of its edition, and to nothing when that is withdrawn', async () => {
  const article = await story(edition.id, 'published');
  await setBanner(editor, { editionId: edition.id, text, articleId: article.id, endsAt: inAnHour() });
  const { result, sources } = await withSources(() => publishedBanner(edition.code));
  expect(result).toEqual({ text, address: article.address });
  expect(sources.things).toContain(`article:${article.id}`);
  await db().article.update({
    where: { id: article.id },
    data: { status: 'withdrawn', liveRevisionId: null, withdrawnAt: new Date() },
  });
  expect(await publishedBanner(edition.code)).toEqual({ text, address: null });
});

test('a draft, a story of another edition and an end that has passed are refused', async () => {
  const draft = await story(edition.id, 'draft');
  const elsewhere = await story((await buildEdition(db(), { code: letters() })).id, 'published');
  for (const input of [
    { articleId: draft.id, endsAt: inAnHour() },
    { articleId: elsewhere.id, endsAt: inAnHour() },
    { articleId: null, endsAt: new Date(Date.now() - 1000) },
  ]) {
    await expect(setBanner(editor, { editionId: edition.id, text, ...input })).rejects.toBeInstanceOf(
      Invalid,
    );
  }
  expect(await publishedBanner(edition.code)).toBeNull();
});

test('is set, replaced and taken down by events of its edition', async () => {
  const input = { editionId: edition.id, articleId: null, endsAt: inAnHour() };
  await setBanner(editor, { ...input, text: 'One' });
  await setBanner(editor, { ...input, text: 'Two' });
  expect((await listBanners(editor)).find(({ id }) => id === edition.id)?.banner?.text).toBe('Two');
  await clearBanner(editor, { editionId: edition.id });
  await clearBanner(editor, { editionId: edition.id });
  expect(await publishedBanner(edition.code)).toBeNull();
  const events = await db().event.findMany({
    where: { subject: 'edition', subjectId: edition.id },
    orderBy: { sequence: 'asc' },
  });
  expect(events.map(({ type }) => type)).toEqual(['banner.set', 'banner.set', 'banner.cleared']);
});

test('reporters may not', () => {
  const reporter: Actor = { ...editor, roles: ['reporter'] };
  expect(() => clearBanner(reporter, { editionId: edition.id })).toThrow(NotAllowed);
});
