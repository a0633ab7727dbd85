import { beforeAll, expect, test } from 'vitest';
import { buildArticle, type RevisionPlan } from '#prisma/seed/builders/article.ts';
import { buildAgency, buildContributor } from '#prisma/seed/builders/contributor.ts';
import { buildEdition, buildSection } from '#prisma/seed/builders/edition.ts';
import { buildPhoto } from '#prisma/seed/builders/photo.ts';
import { buildUser } from '#prisma/seed/builders/user.ts';
import { publishedContributor } from '../contributor/published.ts';
import { db } from '../platform/db.ts';
import { withSources } from '../platform/made-from.ts';
import { editionsThatName, publishedList, publishedMasthead, publishedPlaces } from './published.ts';

const code = 'whodoes';
let editionId: string;
const people: Record<string, string> = {};

beforeAll(async () => {
  ({ id: editionId } = await buildEdition(db(), { code, language: 'zh-Hans' }));
  const other = await buildEdition(db(), { code: 'whoelse', language: 'en' });
  const { id: sectionId } = await buildSection(db(), { editionId, slug: 'world' });
  for (const name of ['writer', 'editor', 'photographer', 'drafted', 'unprinted', 'elsewhere']) {
    const { id } = await buildContributor(db(), {
      slug: `who-${name}`,
      name: `The ${name}`,
      title: `${name}!`,
    });
    people[name] = id;
  }
  await db().contributorName.create({
    data: {
      id: people.drafted ?? '',
      contributorId: people.writer ?? '',
      kind: 'printed',
      language: 'zh-Hans',
      name: '记者',
    },
  });
  await buildUser(db(), { contributorId: people.editor ?? null });
  const { id: agencyId } = await buildAgency(db(), { slug: 'who-agency', name: 'Who News' });
  const photo = await buildPhoto(db(), {
    credits: [{ role: 'photographer', contributorId: people.photographer ?? '' }],
  });
  const by = (role: 'writer' | 'editor', name: string) => ({ role, contributorId: people[name] ?? '' });
  const story = async (editionOf: string, status: 'published' | 'draft', revision: RevisionPlan) =>
    buildArticle(db(), { editionId: editionOf, status, revisions: [revision] });
  await story(editionId, 'published', {
    sectionId,
    agencyId,
    credits: [by('writer', 'writer'), by('editor', 'editor')],
    photos: [{ photoId: photo.id }],
  });
  await story(editionId, 'published', { credits: [by('writer', 'writer'), by('writer', 'editor')] });
  await story(editionId, 'published', { credits: [by('editor', 'editor')] });
  await story(editionId, 'published', { noByline: true, credits: [by('writer', 'unprinted')] });
  await story(editionId, 'draft', { credits: [by('writer', 'drafted')] });
  await story(other.id, 'published', { credits: [by('writer', 'elsewhere'), by('editor', 'editor')] });
});

test('names whoever is named in what can be read, with what they do, and nobody else', async () => {
  const { result, sources } = await withSources(() => publishedMasthead(code));
  expect(result.people).toEqual([
    {
      slug: 'who-editor',
      name: 'The editor',
      title: 'editor!',
      isStaff: true,
      roles: [
        { role: 'editor', count: 2 },
        { role: 'writer', count: 1 },
      ],
    },
    {
      slug: 'who-writer',
      name: '记者',
      title: 'writer!',
      isStaff: false,
      roles: [{ role: 'writer', count: 2 }],
    },
    {
      slug: 'who-photographer',
      name: 'The photographer',
      title: 'photographer!',
      isStaff: false,
      roles: [{ role: 'photographer', count: 1 }],
    },
  ]);
  expect(result.agencies).toEqual([{ slug: 'who-agency', name: 'Who News', count: 1 }]);
  expect(sources.things).toContain(`stories-of:edition:${editionId}`);
  expect(sources.things).toContain(`contributor:${people.writer}`);
});

test('a person’s page is there in the editions that name them', async () => {
  expect(await editionsThatName({ contributor: 'who-elsewhere' })).toEqual(['whoelse']);
  expect((await editionsThatName({ contributor: 'who-editor' })).sort()).toEqual([code, 'whoelse']);
  expect(await editionsThatName({ contributor: 'who-drafted' })).toEqual([]);
  expect(await editionsThatName({ agency: 'who-agency' })).toEqual([code]);
  expect(await editionsThatName({ contributor: 'who-editor' }, 'writer')).toEqual([code]);
  expect(await editionsThatName({ contributor: 'who-editor' }, 'translator')).toEqual([]);
});

test('whoever is not printed over a story is not found by it anywhere', async () => {
  const list = await publishedList({ edition: code, contributor: 'who-unprinted', page: 1 });
  expect(list.count).toBe(0);
  expect(await publishedContributor('who-unprinted', { code: 'en', language: 'en' })).toBeNull();
  expect(await publishedContributor('who-editor', { code: 'en', language: 'en' })).not.toBeNull();
  expect((await publishedPlaces(code)).map(({ slug }) => slug)).not.toContain('who-unprinted');
  expect(await editionsThatName({ contributor: 'who-unprinted' })).toEqual([]);
});
