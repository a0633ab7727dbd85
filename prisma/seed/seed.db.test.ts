import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bodySchema } from '#lib/body/body.ts';
import { fileKey } from '#lib/file/file.ts';
import { connect } from '#lib/platform/db.ts';
import { openStored, readStored } from '#lib/platform/storage.ts';
import { startOfDay } from '#prisma/seed/demo/calendar.ts';
import { buildArticle } from './builders/article.ts';
import { buildEdition, buildSection } from './builders/edition.ts';
import { emptyNewsroom } from './builders/empty-newsroom.ts';
import { photos } from './content/photos.ts';
import { stories } from './content/stories.ts';
import { DemoRefused, seedDemo } from './demo.ts';
import { LoadRefused } from './load/stock.ts';
import { seedLoad } from './load.ts';
import { manifestFile } from './pictures/manifest.ts';

const db = connect(process.env.DATABASE_URL ?? '', 3);
const now = new Date('2026-11-24T09:30:00Z');
let pictures = '';

/** Stands in for the drawn pictures: names and sizes are right, the files hold no picture. */
beforeAll(async () => {
  pictures = await mkdtemp(join(tmpdir(), 'masthead-pictures-'));
  const drawn = photos.map(({ name }, index) => ({
    name,
    file: `${name}.jpg`,
    takenAt: '2026-11-20T18:00:00+08:00',
    checksum: index.toString(16).padStart(64, '0'),
    bytes: 4,
    width: 1600,
    height: 1067,
    renditions: [{ file: `${name}.jpg`, mediaType: 'image/webp', width: 480, height: 320, bytes: 4 }],
  }));
  await Promise.all(drawn.map(({ file }) => writeFile(join(pictures, file), 'file')));
  await writeFile(join(pictures, manifestFile), JSON.stringify({ sources: 'test', photos: drawn }));
  await emptyNewsroom(db);
});

afterAll(async () => {
  await emptyNewsroom(db);
  await db.$disconnect();
  await rm(pictures, { recursive: true, force: true });
});

test('load stories need a newsroom', async () => {
  await expect(seedLoad(db, { size: 1 })).rejects.toBeInstanceOf(LoadRefused);
});

test('an article is built as the database wants it', async () => {
  const edition = await buildEdition(db, { code: 'xx', name: 'Built' });
  const section = await buildSection(db, { editionId: edition.id });
  const { article } = await buildArticle(db, {
    editionId: edition.id,
    status: 'published',
    revisions: [
      { headline: 'First', sectionId: section.id },
      { headline: 'Second', sectionId: section.id },
    ],
    live: 0,
  });
  const read = await db.article.findUniqueOrThrow({
    where: { id: article.id },
    include: { liveRevision: true, latestRevision: true },
  });
  expect(read.liveRevision?.headline).toBe('First');
  expect(read.latestRevision?.headline).toBe('Second');
  await expect(seedDemo(db, { now, pictures })).rejects.toBeInstanceOf(DemoRefused);
  await emptyNewsroom(db);
});

test('the demo newsroom is stored whole', async () => {
  await seedDemo(db, { now, pictures });
  expect(await db.article.count()).toBe(stories.length);
  expect(await db.article.count({ where: { status: 'withdrawn' } })).toBe(2);
  expect(await db.photo.count()).toBe(photos.length);
  expect(await db.event.count({ where: { at: { gt: startOfDay(now) } } })).toBe(0);
  const rendition = await db.rendition.findFirstOrThrow();
  expect(await openStored(rendition.storageKey)).not.toBeNull();
  const table = await db.file.findFirstOrThrow({ where: { name: 'rents-by-district.csv' } });
  expect((await readStored(fileKey(table.id))).toString()).toMatch(
    /^District,Median rent \(marks\),[^\n]*\nLantern Hill,1690,53,11\n(?:.+\n)+Outer Levee,910,29,-1\n$/,
  );
  expect(await db.fileUse.count({ where: { revision: { liveOf: { isNot: null } } } })).toBe(1);
  for (const { body } of await db.revision.findMany({ select: { body: true } })) bodySchema.parse(body);
});

test('nobody of the demo can sign in', async () => {
  expect(await db.user.count({ where: { passwordHash: { not: null } } })).toBe(0);
});

test('the demo is refused where there are stories', async () => {
  await expect(seedDemo(db, { now, pictures })).rejects.toBeInstanceOf(DemoRefused);
});

test('load stories are added, and more of them later', async () => {
  const told: number[] = [];
  await seedLoad(db, { size: 1200, now, onProgress: (done) => told.push(done) });
  await seedLoad(db, { size: 50, now });
  expect(told).toEqual([...told].sort((a, b) => a - b));
  expect(told.at(-1)).toBe(1200);
  expect(await db.article.count()).toBe(stories.length + 1250);
  const languages = await db.article.groupBy({ by: ['editionId'], _count: true });
  expect(languages).toHaveLength(3);
  for (const { body } of await db.revision.findMany({
    take: 200,
    orderBy: { id: 'asc' },
    select: { body: true },
  })) {
    bodySchema.parse(body);
  }
  const live = await db.article.findMany({
    where: { status: 'published' },
    select: { id: true, liveRevisionId: true, firstPublishedAt: true },
  });
  const noted = await db.publication.findMany({
    where: { isFirst: true, revisionId: { in: live.map(({ liveRevisionId }) => liveRevisionId ?? '') } },
    select: { articleId: true, revisionId: true, at: true, words: true },
  });
  expect(noted.filter(({ words }) => words < 1)).toEqual([]);
  expect(new Set(noted.map(({ articleId, revisionId, at }) => `${articleId} ${revisionId} ${+at}`))).toEqual(
    new Set(
      live.map(
        ({ id, liveRevisionId, firstPublishedAt }) => `${id} ${liveRevisionId} ${+(firstPublishedAt ?? 0)}`,
      ),
    ),
  );
  const unprinted = await db.$queryRaw<unknown[]>`
    SELECT use."revisionId" FROM "PhotoUse" use JOIN "Publication" USING ("revisionId") JOIN "Credit" c ON c."photoId" = use."photoId"
    WHERE NOT EXISTS (SELECT FROM "PrintedPhotoCredit" p WHERE p."revisionId" = use."revisionId" AND p."photoId" = c."photoId" AND p.role = c.role
      AND p.since IS NULL)`;
  expect(unprinted).toEqual([]);
});

test('a story that becomes searchable looks up its own credits and reads no other’s', async () => {
  // On a connection that has planned nothing yet, and believes that looking up is dear, as where tables are small.
  const fresh = connect(process.env.DATABASE_URL ?? '', 1);
  await fresh.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT set_config('random_page_cost', '10000', true), set_config('enable_bitmapscan', 'off', true)`;
    await tx.$executeRaw`SELECT index_stories(array_agg(id)) FROM "Article"`;
    const read = await tx.$queryRaw`
      SELECT seq_tup_read::int AS rows FROM pg_stat_xact_user_tables WHERE schemaname = current_schema() AND relname = 'Credit'`;
    expect(read).toEqual([{ rows: 0 }]);
  });
  await fresh.$disconnect();
});
