import { beforeAll, expect, test } from 'vitest';
import { buildArticle } from '#prisma/seed/builders/article.ts';
import { buildEdition, buildSection } from '#prisma/seed/builders/edition.ts';
import { db } from '../platform/db.ts';
import { archiveDay, archiveMonth, archiveMonths } from './published.ts';

const code = 'archived';

beforeAll(async () => {
  const { id: editionId } = await buildEdition(db(), { code, timeZone: 'Asia/Shanghai' });
  const { id: sectionId } = await buildSection(db(), { editionId });
  const plans = [
    ['2023-12-31T15:59:00Z', 'Last of the year', 'published'],
    ['2023-12-31T16:00:00Z', 'First of the year', 'published'],
    ['2026-11-23T16:00:00Z', 'Just after midnight', 'published'],
    ['2026-11-24T03:00:00Z', 'Before noon', 'published'],
    ['2026-11-24T15:59:59Z', 'Taken back', 'withdrawn'],
    ['2026-11-30T16:30:00Z', 'Already December', 'published'],
    ['2027-01-05T00:00:00Z', 'Also taken back', 'withdrawn'],
  ] as const;
  for (const [number, [at, headline, status]] of plans.entries()) {
    await buildArticle(db(), {
      editionId,
      status,
      createdAt: new Date(at),
      address: `/${code}/world/story-${number}`,
      revisions: [{ headline, sectionId }],
    });
  }
});

test('the months with live stories, in the zone of the edition, newest first', async () => {
  expect(await archiveMonths(code)).toEqual([
    { year: 2026, month: 12 },
    { year: 2026, month: 11 },
    { year: 2024, month: 1 },
    { year: 2023, month: 12 },
  ]);
});

test('an edition without stories has no months', async () => {
  await buildEdition(db(), { code: 'archnone' });
  expect(await archiveMonths('archnone')).toEqual([]);
});

test('a month: its days, and the days beside it', async () => {
  expect(await archiveMonth(code, { year: 2026, month: 11 })).toEqual({
    counts: new Map([[24, 2]]),
    before: { year: 2024, month: 1, day: 1 },
    after: { year: 2026, month: 12, day: 1 },
  });
});

test('a day: its stories, newest first, and the days beside it', async () => {
  const day = await archiveDay(code, { year: 2026, month: 11, day: 24 });
  expect(day?.stories.map(({ headline }) => headline)).toEqual(['Before noon', 'Just after midnight']);
  expect(day).toMatchObject({
    before: { year: 2024, month: 1, day: 1 },
    after: { year: 2026, month: 12, day: 1 },
  });
});

test('a day or a month without live stories is none', async () => {
  expect(await archiveDay(code, { year: 2026, month: 11, day: 25 })).toBeNull();
  expect(await archiveMonth(code, { year: 2027, month: 1 })).toBeNull();
});
