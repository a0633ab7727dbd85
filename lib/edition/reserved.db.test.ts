import { randomInt } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildEdition, buildSection } from '#prisma/seed/builders/edition.ts';
import { db } from '../platform/db.ts';
import { isReserved, reservedForEditions, reservedForSections } from './reserved.ts';

const root = join(import.meta.dirname, '../..');
/** Letters alone, as a code is. */
const freeCode = () => Array.from({ length: 8 }, () => String.fromCharCode(97 + randomInt(26))).join('');
const folders = (path: string) =>
  readdirSync(join(root, path), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  );

describe('every address of ours is reserved', () => {
  test('before the editions', () => {
    const taken = [
      ...folders('app'),
      ...folders('app/(reader)'),
      ...folders('app/(reader)/(editions)'),
      ...folders('public'),
    ];
    const named = taken.filter((name) => !/^[([]|^_request$|^style$/.test(name));
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((name) => !isReserved(name, 'edition'))).toEqual([]);
  });

  test('beside the sections', () => {
    const named = folders('app/(reader)/[edition]').filter((name) => !name.startsWith('['));
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((name) => !isReserved(name, 'section'))).toEqual([]);
  });
});

describe('the database takes no such name', () => {
  test.each([...reservedForEditions, 'sitemap.xml', 'a/b', ''])('edition %j', async (code) => {
    await expect(buildEdition(db(), { code })).rejects.toThrow(/Edition_code_is_(?:free|short)/);
  });

  test.each([...reservedForSections, 'feed.xml', 'a b', ''])('section %j', async (slug) => {
    const { id: editionId } = await buildEdition(db(), { code: freeCode() });
    await expect(buildSection(db(), { editionId, slug })).rejects.toThrow(/Section_slug_is_(?:free|a_slug)/);
  });

  test('others are free', async () => {
    const { id: editionId } = await buildEdition(db(), { code: freeCode() });
    for (const slug of ['world', '国际', 'search-and-rescue'])
      expect((await buildSection(db(), { editionId, slug, name: slug })).id).toBeTruthy();
  });
});
