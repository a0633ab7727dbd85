/** Whoever is withheld is in no byte that readers or programs get, whatever a desk wrote for the story. */
import { beforeAll, expect, test } from 'vitest';
import { buildArticle } from '#prisma/seed/builders/article.ts';
import { buildAgency, buildContributor } from '#prisma/seed/builders/contributor.ts';
import { buildEdition, buildSection } from '#prisma/seed/builders/edition.ts';
import { buildPhoto, buildRenditions } from '#prisma/seed/builders/photo.ts';
import { buildUser } from '#prisma/seed/builders/user.ts';
import {
  countPublished,
  editionsThatName,
  latestStories,
  publishedAddresses,
  publishedList,
  publishedMasthead,
  publishedPlaces,
  publishedPortrait,
  publishedStories,
} from '../article/published.ts';
import { revisionFields } from '../article/revision-rows.ts';
import { saveArticle } from '../article/save-article.ts';
import { updateArticle } from '../article/update-article.ts';
import { paragraph } from '../body/blocks/paragraph.ts';
import { beginThread } from '../collaboration/begin-thread.ts';
import { writeDetails } from '../contributor/details-rows.ts';
import { editContributor } from '../contributor/edit-contributor.ts';
import { getPersonDetails } from '../contributor/person-details-queries.ts';
import { publishedContributor } from '../contributor/published.ts';
import { findContributors, getContributor, listContributors } from '../contributor/queries.ts';
import { getRecordOfWork } from '../credit/record-of-work.ts';
import { publishedEdition } from '../edition/published.ts';
import { publishedFront } from '../front-page/published.ts';
import { publishedRendition } from '../photo/published.ts';
import { db } from '../platform/db.ts';
import { newId } from '../platform/ids.ts';
import { withSources } from '../platform/made-from.ts';
import { searchStories, suggest } from '../search/published.ts';
import { parseReaderQuery } from '../search/reader-query.ts';
import { commandLine } from '../staff/actor.ts';
import { answerTo } from './answer.ts';
import { cardOf } from './card.ts';
import { writeFeed } from './feed.ts';
import { toNewsml } from './story-newsml.ts';
import { toNinjs } from './story-ninjs.ts';
import { structuredContributor } from './structured-pages.ts';
import { structuredStory } from './structured-story.ts';

const code = 'withheld';
const url = 'https://news.example';
const slug = 'zebulon-quartermain';
const secrets = [
  'Zebulon',
  'Quartermain',
  'quartermain',
  '泽布伦',
  'Zeb Q',
  'Legalname',
  'Hiddenform',
  'Bureau of Zeb',
];
/** Of the person, and of nobody else: what points at them without a name. */
const traces = ['0000-0002-1825-0097', 'zeb.example', 'Q424242'];
/** How the newsroom reaches them: printed never, whatever their state. */
const inside = ['zeb@inside.example', '+99 555 0134', 'Call after ten', 'Creditor 7755'];

let personId: string;
let articleId: string;
let portraitId: string;

beforeAll(async () => {
  const { id: editionId } = await buildEdition(db(), { code, name: 'The Withheld', language: 'en' });
  const { id: sectionId } = await buildSection(db(), { editionId, slug: 'world', name: 'World' });
  const { id: agencyId } = await buildAgency(db(), { slug: 'withheld-agency', name: 'Withheld Wire' });
  ({ id: personId } = await buildContributor(db(), {
    slug,
    name: 'Zebulon Quartermain',
    title: 'Correspondent Zebulon',
    biography: 'Quartermain was born by the sea.',
    names: [
      { kind: 'printed', language: 'zh', name: '泽布伦' },
      { kind: 'alias', language: 'und', name: 'Zeb Q' },
      { kind: 'legal', language: 'und', name: 'Legalname Q' },
    ],
  }));
  const other = await buildContributor(db(), { slug: 'withheld-other', name: 'Ada Pressman' });
  const { id: photoId } = await buildPhoto(db(), {
    copyright: '© 2026 Zebulon Quartermain',
    credits: [{ contributorId: personId, agencyId }],
  });
  await buildRenditions(db(), photoId);
  ({ id: portraitId } = await buildPhoto(db(), {
    altText: 'A face',
    credits: [{ contributorId: other.id }],
  }));
  await buildRenditions(db(), portraitId);
  await writeDetails(db(), personId, {
    portraitId,
    profiles: [{ editionId, title: 'Zebulon of the desk', biography: 'Quartermain, at length.', portraitId }],
    contact: {
      email: 'zeb@inside.example',
      phone: '+99 555 0134',
      note: 'Call after ten',
      payee: 'Creditor 7755',
    },
    affiliations: [{ agencyId, title: 'Bureau of Zeb', since: '2020', until: '' }],
    links: [
      { kind: 'orcid', address: 'https://orcid.org/0000-0002-1825-0097' },
      { kind: 'wikidata', address: 'https://www.wikidata.org/entity/Q424242' },
      { kind: 'homepage', address: 'https://zeb.example/' },
    ],
  });
  const key = newId();
  const { article } = await buildArticle(db(), {
    editionId,
    status: 'published',
    address: `/${code}/world/2026/03/04/ferries`,
    revisions: [
      {
        headline: 'Ferries resume',
        slug: 'ferries',
        sectionId,
        body: {
          type: 'doc',
          content: [
            { type: 'photo', attrs: { use: key } },
            paragraph({ type: 'text', text: 'The boat left.' }),
          ],
        },
        photos: [{ photoId, key, caption: 'A boat', altText: 'A boat' }],
        credits: [
          { role: 'writer', contributorId: personId, agencyId, printedAs: 'Hiddenform' },
          { role: 'web_editor', contributorId: other.id },
          { role: 'translator', contributorId: personId },
        ],
      },
    ],
  });
  articleId = article.id;
});

/** Everything that leaves, as text. */
async function everything(): Promise<{ text: string; things: ReadonlySet<string> }> {
  const { result, sources } = await withSources(async () => {
    const edition = await publishedEdition(code);
    if (!edition) throw new Error('The edition is not there.');
    const stories = await publishedStories({ edition: code }, 10);
    const feed = { edition, title: 'All', about: '', page: `/${code}`, stories };
    const person = await publishedContributor(slug, edition);
    const query = (q: string, person?: string) => parseReaderQuery({ q, person });
    return [
      stories,
      stories.map((story) => structuredStory(story, edition, url)),
      stories.map((story) => toNinjs(story, edition, url)),
      stories.map((story) => toNewsml(story, edition, url)),
      stories.map((story) => cardOf(story, edition)),
      (['rss', 'atom', 'json'] as const).map((format) => writeFeed(feed, format, url)),
      await latestStories(code, 5),
      await publishedFront(code),
      await publishedList({ edition: code, section: 'world', page: 1 }),
      await publishedList({ edition: code, contributor: slug, page: 1 }),
      await publishedMasthead(code),
      await publishedPlaces(code),
      await publishedAddresses(code, { offset: 0, limit: 10 }),
      await countPublished(code),
      person,
      person && structuredContributor(edition, person, await publishedPortrait(slug, edition), url),
      await publishedPortrait(slug, edition),
      await editionsThatName({ contributor: slug }),
      await suggest(code, 'zeb'),
      await suggest(code, '泽布'),
      await searchStories(code, query('ferries')),
      await searchStories(code, query('ferries', slug)),
    ];
  });
  const text = JSON.stringify(result, (_, value: unknown) => (value instanceof Map ? [...value] : value));
  return { text, things: sources.things };
}

const said = (text: string, words: readonly string[] = secrets) =>
  words.filter((word) => text.includes(word));
const finds = async (q: string) => (await searchStories(code, parseReaderQuery({ q }))).count;

async function setState(state: 'active' | 'withheld') {
  const { seen, name, title, biography, names } = await getContributor(commandLine, personId);
  await editContributor(commandLine, { id: personId, seen, name, title, biography, names, state });
}

test('no word of a comment at a story is in any of it', async () => {
  const word = 'Barbarossa';
  const quote = `The boat ${word}`;
  for (const anchor of [{ kind: 'story' as const }, { kind: 'text' as const, from: null, to: null, quote }])
    await beginThread(commandLine, { articleId, anchor, text: `${word} says otherwise` });
  const { text } = await everything();
  expect(text).toContain('The boat left.');
  expect(said(text, [word])).toEqual([]);
  expect(await finds(word)).toBe(0);
});

test('before, the person is all over; but the legal name is not', async () => {
  const { text } = await everything();
  expect(said(text)).toEqual(['Zebulon', 'Quartermain', 'quartermain', 'Hiddenform', 'Bureau of Zeb']);
  expect(said(text, traces)).toEqual(traces);
  expect(said(text, inside)).toEqual([]);
  expect(text).toContain(`/photos/${portraitId}/`);
  expect(await publishedRendition(portraitId, '960.jpg')).not.toBeNull();
  expect(await finds('quartermain')).toBe(1);
  expect(await finds('legalname')).toBe(0);
  expect((await answerTo(`/${code}/people/${slug}`, null)).kind).toBe('page');
});

test('withheld, nothing of them is left, and every page knows to change when they come back', async () => {
  await setState('withheld');
  const { text, things } = await everything();
  expect(said(text, [...secrets, ...traces, ...inside, portraitId])).toEqual([]);
  expect(await publishedRendition(portraitId, '960.jpg')).toBeNull();
  expect(text).toContain('Withheld Wire');
  expect(text).toContain('Ada Pressman');
  expect(things).toContain(`contributor:${personId}`);
  for (const secret of secrets) expect(await finds(secret), secret).toBe(0);
  for (const path of [`people/${slug}`, `people/${slug}/feed.xml`, `people/${slug}/feed.json`])
    expect((await answerTo(`/${code}/${path}`, null)).kind, path).toBe('missing');
});

test('a story that says the name in its text cannot be let out', async () => {
  const article = await db().article.findUniqueOrThrow({ where: { id: articleId } });
  const baseRevisionId = article.latestRevisionId ?? '';
  const before = await revisionFields(db(), baseRevisionId);
  const revisionId = newId();
  await saveArticle(commandLine, {
    articleId,
    editionId: article.editionId,
    baseRevisionId,
    revisionId,
    fields: { ...before, standfirst: 'ZEBULON QUARTERMAIN was there.' },
  });
  await expect(updateArticle(commandLine, { articleId, revisionId })).rejects.toMatchObject({
    problems: [{ field: 'standfirst', code: 'name-protected' }],
  });
  expect(said((await everything()).text)).toEqual([]);
});

test('active again, all of it is back', async () => {
  await setState('active');
  const { text } = await everything();
  expect(said(text)).toEqual(['Zebulon', 'Quartermain', 'quartermain', 'Hiddenform', 'Bureau of Zeb']);
  expect(said(text, inside)).toEqual([]);
  expect(await publishedRendition(portraitId, '960.jpg')).not.toBeNull();
  expect(await finds('quartermain')).toBe(1);
});

test('how to reach somebody is read by those alone who keep the list', async () => {
  const user = await buildUser(db(), { roles: ['editor', 'photo_editor', 'reporter'] });
  const reader = { id: user.id, name: user.name, roles: user.roles, language: 'en' };
  const text = JSON.stringify([
    await getContributor(reader, personId),
    await getPersonDetails(reader, personId),
    await findContributors(reader, 'Zebulon', 5),
    await listContributors(reader, { search: 'Zebulon', page: 1 }),
    await getRecordOfWork(reader, 'contributor', personId),
  ]);
  expect(text).toContain('Zebulon');
  expect(said(text, [...inside, 'Legalname'])).toEqual([]);
  expect(
    (await getPersonDetails({ ...reader, roles: ['byline_admin'] }, personId)).details.contact.email,
  ).toBe('zeb@inside.example');
});
