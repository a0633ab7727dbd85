/** Who did what, by what was printed: counted for the desk, and listed for accounting. */
import { beforeAll, expect, test } from 'vitest';
import { buildArticle } from '#prisma/seed/builders/article.ts';
import { buildAgency, buildContributor } from '#prisma/seed/builders/contributor.ts';
import { buildEdition, buildSection } from '#prisma/seed/builders/edition.ts';
import { buildPhoto } from '#prisma/seed/builders/photo.ts';
import { stories } from '#prisma/seed/content/stories.ts';
import { bodyFromText } from '#prisma/seed/story-text.ts';
import { paragraph } from '../body/blocks/paragraph.ts';
import { bodyText, wordCount } from '../body/body.ts';
import { writeDetails } from '../contributor/details-rows.ts';
import { mergeContributors } from '../contributor/merge-contributors.ts';
import { survivorsChoices } from '../contributor/merge-form.ts';
import { noContact } from '../contributor/person-details.ts';
import { getContributor } from '../contributor/queries.ts';
import { splitContributor } from '../contributor/split-contributor.ts';
import { undoReattribution } from '../contributor/undo-reattribution.ts';
import { creditPhoto } from '../photo/credit-photo.ts';
import { db } from '../platform/db.ts';
import { NotAllowed } from '../platform/errors.ts';
import { newId } from '../platform/ids.ts';
import { commandLine } from '../staff/actor.ts';
import { countCredits, countEverything } from './count-credits.ts';
import type { CountedBy } from './count-form.ts';
import { type PaymentLine, paymentLines } from './payment-lines.ts';

const people: Record<'ann' | 'ben' | 'cat' | 'dan' | 'hid', string> = {
  ann: '',
  ben: '',
  cat: '',
  dan: '',
  hid: '',
};
let wire: string;
let storyId: string;
let second: string;
const [march, week] = [{ from: '2031-03-01', until: '2031-03-31' }, '2031-03-03'];
const everyone = { edition: 'counted', role: null, person: null, agency: null };

const words = (count: number) => ({
  type: 'doc' as const,
  content: [paragraph({ type: 'text', text: Array.from({ length: count }, () => 'word').join(' ') })],
});

beforeAll(async () => {
  const { id: editionId } = await buildEdition(db(), {
    code: 'counted',
    name: 'The Counted',
    language: 'en',
  });
  const { id: sectionId } = await buildSection(db(), { editionId });
  for (const [slug, name] of [
    ['ann', 'Ann Able'],
    ['ben', '=Ben'],
    ['cat', 'Cat Cole'],
    ['dan', 'Dan Dee'],
    ['hid', 'Hidden Hand'],
  ] as const)
    ({ id: people[slug] } = await buildContributor(db(), { slug: `counted-${slug}`, name }));
  await db().contributor.update({ where: { id: people.hid }, data: { state: 'withheld' } });
  await writeDetails(db(), people.ann, { contact: { ...noContact, payee: 'K-17' } });
  ({ id: wire } = await buildAgency(db(), { slug: 'counted-wire', name: 'Counted Wire' }));
  const photo = await buildPhoto(db(), { credits: [{ contributorId: people.cat, agencyId: wire }] });
  const other = await buildPhoto(db(), { credits: [{ contributorId: people.cat }] });
  const first = {
    headline: 'Ferries return',
    slug: 'ferries',
    sectionId,
    body: words(10),
    credits: [
      { role: 'writer' as const, contributorId: people.ann },
      { role: 'writer' as const, contributorId: people.ben, agencyId: wire },
      { role: 'web_editor' as const, contributorId: people.ann },
    ],
    photos: [{ photoId: photo.id }],
  };
  ({
    article: { id: storyId },
    revisions: [, { id: second }],
  } = await built({
    // Past midnight in the edition's zone.
    publishedAt: new Date('2031-03-03T16:30:00Z'),
    live: 0,
    revisions: [
      first,
      {
        ...first,
        headline: 'Ferries do return',
        body: words(20),
        credits: [
          ...first.credits.slice(0, 1),
          first.credits[2],
          { role: 'translator' as const, contributorId: people.dan },
        ].filter((credit) => credit !== undefined),
        photos: [{ photoId: photo.id }, { photoId: other.id }],
      },
    ],
  }));
  await built({
    publishedAt: new Date('2031-03-11T01:00:00Z'),
    revisions: [
      {
        headline: 'From the wire',
        body: words(5),
        agencyId: wire,
        credits: [{ role: 'web_editor', contributorId: people.ann }],
      },
    ],
  });
  await built({
    publishedAt: new Date('2031-03-12T01:00:00Z'),
    revisions: [
      {
        headline: 'Nobody wrote this',
        noByline: true,
        body: words(5),
        credits: [
          { role: 'writer', contributorId: people.ben },
          { role: 'editor', contributorId: people.hid },
        ],
      },
    ],
  });
  async function built(plan: Omit<Parameters<typeof buildArticle>[1], 'editionId' | 'status'>) {
    const { article, revisions } = await buildArticle(db(), { editionId, status: 'published', ...plan });
    const [one, two] = revisions;
    if (!one) throw new Error('An article has a revision.');
    return { article, revisions: [one, two ?? one] as const };
  }
});

/** `Ann Able: 2 stories, 15 words, 0 photos`, and what for. */
async function counts(by: CountedBy, part: object = {}) {
  const { lines, total } = await countCredits(commandLine, { ...everyone, ...march, by, page: 1, ...part });
  const line = (name: string, { stories, words, photos }: typeof total) =>
    `${name}: ${stories}/${words}/${photos}`;
  return [
    ...lines.map(
      ({ label, roles, ...sums }) =>
        `${line(label, sums)} ${Object.entries(roles)
          .map(([role, count]) => `${role} ${count}`)
          .sort()
          .join(', ')}`,
    ),
    line('all', total),
  ];
}

const payments = async () =>
  (await Array.fromAsync(paymentLines(commandLine, { ...everyone, ...march }))).flat();
const line = ({ person, role, agency, photos, printed_credit: printed, now }: PaymentLine) =>
  [person, role, agency, photos, printed, now].join(' | ');

test('by person, agency, role, edition, week and story', async () => {
  expect((await counts('person')).sort()).toEqual([
    // The agency alone.
    ': 1/5/0 writer 1',
    '=Ben: 1/10/0 writer 1',
    'Ann Able: 2/15/0 web_editor 2, writer 1',
    'Cat Cole: 1/10/1 photographer 1',
    'Hidden Hand: 1/5/0 editor 1',
    'all: 3/20/1',
  ]);
  expect(await counts('agency')).toEqual([
    ': 3/20/0 editor 1, web_editor 2, writer 1',
    'Counted Wire: 2/15/1 photographer 1, writer 2',
    'all: 3/20/1',
  ]);
  expect(await counts('role')).toEqual([
    'web_editor: 2/15/0 web_editor 2',
    'writer: 2/15/0 writer 2',
    'editor: 1/5/0 editor 1',
    'photographer: 1/10/1 photographer 1',
    'all: 3/20/1',
  ]);
  expect(await counts('edition')).toEqual([
    'The Counted: 3/20/1 editor 1, photographer 1, web_editor 2, writer 2',
    'all: 3/20/1',
  ]);
  expect((await counts('week')).map((text) => text.split(':')[0])).toEqual(['2031-03-10', week, 'all']);
  expect((await counts('story')).map((text) => text.split(':')[0])).toEqual([
    'Nobody wrote this',
    'From the wire',
    'Ferries return',
    'all',
  ]);
});

test('narrowed to a person, a role, an agency, and to days as the edition has them', async () => {
  expect(await counts('story', { person: people.ann, role: 'writer' })).toEqual([
    'Ferries return: 1/10/0 writer 1',
    'all: 1/10/0',
  ]);
  expect(await counts('person', { agency: wire, role: 'photographer' })).toEqual([
    'Cat Cole: 1/10/1 photographer 1',
    'all: 1/10/1',
  ]);
  expect(await counts('story', { from: '2031-03-04', until: '2031-03-04' })).toEqual([
    'Ferries return: 1/10/1 photographer 1, web_editor 1, writer 1',
    'all: 1/10/1',
  ]);
  expect(await counts('story', { from: '2031-03-03', until: '2031-03-03' })).toEqual(['all: 0/0/0']);
});

test('is told to those alone who may count, and pay', async () => {
  const reporter = { ...commandLine, roles: ['reporter' as const] };
  await expect(counts('person')).resolves.toBeDefined();
  await expect(countCredits(reporter, { ...everyone, ...march, by: 'person', page: 1 })).rejects.toThrow(
    NotAllowed,
  );
  await expect(countEverything(reporter, { ...everyone, ...march }).next()).rejects.toThrow(NotAllowed);
  const editor = { ...commandLine, roles: ['editor' as const] };
  await expect(paymentLines(editor, { ...everyone, ...march }).next()).rejects.toThrow(NotAllowed);
});

test('who is paid for what was printed, with the line it was printed in', async () => {
  const lines = await payments();
  expect(lines.map(line)).toEqual([
    '=Ben | writer | Counted Wire | 0 | By Ann Able and =Ben (Counted Wire) | printed',
    'Ann Able | writer |  | 0 | By Ann Able and =Ben (Counted Wire) | printed',
    'Cat Cole | photographer | Counted Wire | 1 | [Photo by Cat Cole/Counted Wire] | printed',
    'Ann Able | web_editor |  | 0 | (Web editor: Ann Able) | printed',
    ' | writer | Counted Wire | 0 | By Counted Wire | printed',
    'Ann Able | web_editor |  | 0 | (Web editor: Ann Able) | printed',
    // Nobody is to know who; accounting is.
    'Hidden Hand | editor |  | 0 |  | printed',
  ]);
  expect(lines[1]).toMatchObject({
    payee_reference: 'K-17',
    published_at: '2031-03-04T00:30:00+08:00',
    headline: 'Ferries return',
    slug: 'ferries',
    edition: 'counted',
    words: 10,
  });
});

test('a correction adds whom it names anew; what it takes away was printed all the same', async () => {
  await db().article.update({
    where: { id: storyId },
    data: { liveRevisionId: second, publishedAt: new Date('2031-03-20T02:00:00Z') },
  });
  const after = (await payments()).map(line);
  expect(
    after.filter((text) => text.startsWith('Dan') || text.startsWith('=Ben') || text.startsWith('Cat')),
  ).toEqual([
    '=Ben | writer | Counted Wire | 0 | By Ann Able and =Ben (Counted Wire) | corrected',
    'Cat Cole | photographer | Counted Wire | 1 | [Photo by Cat Cole/Counted Wire] | printed',
    'Cat Cole | photographer |  | 1 | [Photo by Cat Cole] | printed',
    'Dan Dee | translator |  | 0 | (Web editor: Ann Able) (Translator: Dan Dee) | printed',
  ]);
  expect(after).toHaveLength(9);
  expect(await counts('story', { person: people.ann, role: 'writer' })).toEqual([
    'Ferries do return: 1/10/0 writer 1',
    'all: 1/10/0',
  ]);
  // Shown again as it was, it is printed no second time.
  await db().article.update({
    where: { id: storyId },
    data: { liveRevisionId: null, status: 'withdrawn', withdrawnAt: new Date() },
  });
  expect((await payments()).filter(({ now }) => now === 'withdrawn')).toHaveLength(6);
  await db().article.update({
    where: { id: storyId },
    data: { liveRevisionId: second, status: 'published', withdrawnAt: null },
  });
  expect((await payments()).map(line)).toEqual(after);
});

test('a merge moves what is counted, and an undo moves it back', async () => {
  const before = await counts('person');
  const seen = async (id: string) => (await getContributor(commandLine, id)).seen;
  const { id } = await mergeContributors(commandLine, {
    survivorId: people.dan,
    mergedId: people.ann,
    survivorSeen: await seen(people.dan),
    mergedSeen: await seen(people.ann),
    choices: survivorsChoices,
  });
  expect(await counts('story', { person: people.ann })).toEqual(['all: 0/0/0']);
  expect((await counts('person'))[0]).toMatch(/^Dan Dee: 2\/25/);
  expect((await payments()).find(({ person }) => person === 'Dan Dee')?.payee_reference).toBe('K-17');
  await undoReattribution(commandLine, { id });
  expect(await counts('person')).toEqual(before);
});

/** A story of a week of its own with one photo, credited as said. */
async function pictured(day: string, names: readonly { id: string; agencyId?: string }[]) {
  const edition = await db().edition.findUniqueOrThrow({
    where: { code: 'counted' },
    select: { id: true, sections: true },
  });
  const { id: photoId } = await buildPhoto(db(), {
    credits: names.map(({ id, ...agency }) => ({ contributorId: id, ...agency })),
  });
  const at = new Date(`${day}T01:00:00Z`);
  await buildArticle(db(), {
    editionId: edition.id,
    status: 'published',
    publishedAt: at,
    firstPublishedAt: at,
    revisions: [
      {
        headline: 'A picture',
        sectionId: edition.sections[0]?.id ?? null,
        body: words(3),
        photos: [{ photoId }],
      },
    ],
  });
  const who = async (until = day) =>
    (await Array.fromAsync(paymentLines(commandLine, { ...everyone, from: day, until }))).flat().map(line);
  return { photoId, who };
}

const today = (days = 0) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

test('who was named under a photo stays printed when the library says otherwise; whom it names then is added', async () => {
  const day = '2025-06-02';
  const { photoId, who } = await pictured(day, [{ id: people.cat, agencyId: wire }]);
  expect(await who()).toEqual([
    'Cat Cole | photographer | Counted Wire | 1 | [Photo by Cat Cole/Counted Wire] | printed',
  ]);
  const credits = [
    { role: 'photographer' as const, contributorId: people.dan, agencyId: null, printedAs: null },
  ];
  await creditPhoto(commandLine, { photoId, credits });
  // That day is as it was; from now on another is named as well.
  expect(await who()).toEqual([
    'Cat Cole | photographer | Counted Wire | 1 | [Photo by Cat Cole/Counted Wire] | corrected',
  ]);
  const since = await Array.fromAsync(
    paymentLines(commandLine, { ...everyone, person: people.dan, from: today(-1), until: today(1) }),
  );
  expect(since.flat().map(line)).toEqual(['Dan Dee | photographer |  | 1 | [Photo by Dan Dee] | printed']);
  // Said again, it is printed no second time.
  await creditPhoto(commandLine, { photoId, credits });
  expect(await db().printedPhotoCredit.count({ where: { photoId } })).toBe(2);
});

test('a merge is followed by what was printed under photos, whatever the library says since, and by its undo', async () => {
  const day = '2025-06-09';
  const { photoId, who } = await pictured(day, [{ id: people.cat }]);
  await creditPhoto(commandLine, {
    photoId,
    credits: [{ role: 'photographer', contributorId: people.ben, agencyId: null, printedAs: null }],
  });
  const printed = ['Cat Cole | photographer |  | 1 | [Photo by Cat Cole] | corrected'];
  expect(await who()).toEqual(printed);
  const { id } = await mergeContributors(commandLine, {
    survivorId: people.dan,
    mergedId: people.cat,
    survivorSeen: (await getContributor(commandLine, people.dan)).seen,
    mergedSeen: (await getContributor(commandLine, people.cat)).seen,
    choices: survivorsChoices,
  });
  expect(await who()).toEqual(['Dan Dee | photographer |  | 1 | [Photo by Dan Dee] | corrected']);
  await undoReattribution(commandLine, { id });
  expect(await who()).toEqual(printed);
});

test('a split gives away what was printed under the photos it gives away, and its undo brings it back', async () => {
  const day = '2025-06-16';
  const { photoId, who } = await pictured(day, [{ id: people.cat }]);
  const { id } = await splitContributor(commandLine, {
    fromId: people.cat,
    seen: (await getContributor(commandLine, people.cat)).seen,
    to: { id: people.dan },
    articleIds: [],
    photoIds: [photoId],
  });
  expect(await who()).toEqual(['Dan Dee | photographer |  | 1 | [Photo by Dan Dee] | printed']);
  await undoReattribution(commandLine, { id });
  expect(await who()).toEqual(['Cat Cole | photographer |  | 1 | [Photo by Cat Cole] | printed']);
});

test('everything at once says the same, a week at a time', async () => {
  const cells = (await Array.fromAsync(countEverything(commandLine, { ...everyone, ...march }))).flat();
  const ann = cells.filter(({ person }) => person === 'Ann Able');
  expect(ann.map(({ week, role, stories, words }) => [week, role, stories, words])).toEqual([
    [week, 'writer', 1, 10],
    [week, 'web_editor', 1, 10],
    ['2031-03-10', 'web_editor', 1, 5],
  ]);
});

test('the database counts words as the desk does', async () => {
  const texts = [
    "The boat’s crew of 12, well-known, didn't wait. “No,” he said — twice…",
    '莫竞西和钟文星在北京报道，2023年9月5日。',
    'قال سليم «نعم» في ٥ مارس، ثم سكت؛ وماذا بعد؟',
    'ひらがなとカタカナ、한국어 문장',
    'a/b c_d e=f (g) [h] 1,000.50 $5 50% & 🙂 x',
    'Zoë naïve café e\u0301te\u0301',
  ].map((text) => ({ type: 'doc' as const, content: [paragraph({ type: 'text', text })] }));
  const bodies = [
    ...texts,
    ...stories.map(({ text }) => bodyFromText(text, { photo: () => newId(), file: () => newId() })),
  ];
  expect(bodies.length).toBeGreaterThan(20);
  for (const body of bodies) {
    const rows = await db().$queryRaw<
      { count: number }[]
    >`SELECT word_count(${JSON.stringify(body)}::jsonb) AS count`;
    expect(rows[0]?.count, bodyText(body).slice(0, 80)).toBe(wordCount(bodyText(body)));
  }
});
