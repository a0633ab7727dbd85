/** Merges, splits and undos: every credit is of exactly one person, every old address answers, an undo restores exactly. */
import { beforeAll, expect, test } from 'vitest';
import { buildArticle } from '#prisma/seed/builders/article.ts';
import { buildAgency, buildContributor } from '#prisma/seed/builders/contributor.ts';
import { buildEdition, buildSection } from '#prisma/seed/builders/edition.ts';
import { buildPhoto } from '#prisma/seed/builders/photo.ts';
import { buildUser } from '#prisma/seed/builders/user.ts';
import { type Random, seededRandom } from '#prisma/seed/random.ts';
import { publishedList } from '../article/published.ts';
import { revisionFields } from '../article/revision-rows.ts';
import { saveArticle } from '../article/save-article.ts';
import { paragraph } from '../body/blocks/paragraph.ts';
import { detailsOf, writeDetails } from '../contributor/details-rows.ts';
import { editContributor } from '../contributor/edit-contributor.ts';
import { mergeContributors } from '../contributor/merge-contributors.ts';
import { type Choices, mergeContributorsSchema, survivorsChoices } from '../contributor/merge-form.ts';
import { findContributors, getContributor } from '../contributor/queries.ts';
import { splitContributor } from '../contributor/split-contributor.ts';
import { undoReattribution } from '../contributor/undo-reattribution.ts';
import { db } from '../platform/db.ts';
import { Conflict, Invalid, NotAllowed, Refusal } from '../platform/errors.ts';
import { newId } from '../platform/ids.ts';
import { indexDueStories } from '../search/index-due.ts';
import { searchStories } from '../search/published.ts';
import { parseReaderQuery } from '../search/reader-query.ts';
import { type Actor, commandLine } from '../staff/actor.ts';
import { answerTo } from './answer.ts';

const code = 'moves';
let editionId: string;
let sectionId: string;
let desk: Actor;

beforeAll(async () => {
  ({ id: editionId } = await buildEdition(db(), { code }));
  ({ id: sectionId } = await buildSection(db(), { editionId }));
  const user = await buildUser(db(), { roles: ['byline_admin'] });
  desk = { id: user.id, name: user.name, roles: user.roles, language: 'en' };
});

let made = 0;
async function person(name = `Person ${++made}`, more: Parameters<typeof buildContributor>[1] = {}) {
  made += 1;
  return buildContributor(db(), { slug: `${code}-${made}`, name, ...more });
}

const credit = (contributorId: string, role: 'writer' | 'web_editor' | 'translator' = 'writer') => ({
  role,
  contributorId,
});

async function story(...states: ReturnType<typeof credit>[][]) {
  const { article } = await buildArticle(db(), {
    editionId,
    status: 'published',
    address: `/${code}/city/2026/01/01/${newId()}`,
    revisions: states.map((credits) => ({
      headline: 'Ferries resume',
      sectionId,
      createdAt: new Date(Date.now() - 3_600_000),
      body: { type: 'doc' as const, content: [paragraph({ type: 'text', text: 'The boat left.' })] },
      credits,
    })),
  });
  return article;
}

async function merge(
  survivorId: string,
  mergedId: string,
  choices: Partial<Choices> = {},
  actor = commandLine,
) {
  const { seen: survivorSeen } = await getContributor(commandLine, survivorId);
  const { seen: mergedSeen } = await getContributor(commandLine, mergedId);
  return mergeContributors(actor, {
    survivorId,
    mergedId,
    survivorSeen,
    mergedSeen,
    choices: { ...survivorsChoices, ...choices },
  });
}

async function split(
  fromId: string,
  to: { id: string } | { name: string },
  articleIds: string[],
  photoIds: string[] = [],
) {
  const { seen } = await getContributor(commandLine, fromId);
  return splitContributor(commandLine, { fromId, seen, to, articleIds, photoIds });
}

/** Everything about people but what is new in the journal and the history. */
async function snapshot(ids: readonly string[]): Promise<string> {
  const where = { contributorId: { in: [...ids] } };
  const [people, names, credits, uses, users, entries, profiles, contacts, affiliations, links] =
    await Promise.all([
      db().contributor.findMany({ where: { id: { in: [...ids] } }, orderBy: { id: 'asc' } }),
      db().contributorName.findMany({
        where,
        select: { contributorId: true, kind: true, language: true, name: true, since: true, until: true },
        orderBy: [{ contributorId: 'asc' }, { kind: 'asc' }, { language: 'asc' }, { name: 'asc' }],
      }),
      db().credit.findMany({ where, orderBy: { id: 'asc' } }),
      db().photoUse.findMany({ where, orderBy: [{ revisionId: 'asc' }, { key: 'asc' }] }),
      db().user.findMany({ where, select: { id: true, contributorId: true }, orderBy: { id: 'asc' } }),
      db().nameEntry.findMany({
        where,
        select: { contributorId: true, name: true, language: true, isUsual: true, plain: true },
        orderBy: [{ contributorId: 'asc' }, { name: 'asc' }, { language: 'asc' }],
      }),
      db().contributorProfile.findMany({ where, orderBy: [{ contributorId: 'asc' }, { editionId: 'asc' }] }),
      db().contributorContact.findMany({ where, orderBy: { contributorId: 'asc' } }),
      db().affiliation.findMany({
        where,
        select: { contributorId: true, agencyId: true, title: true, since: true, until: true },
        orderBy: [{ contributorId: 'asc' }, { agencyId: 'asc' }, { title: 'asc' }, { since: 'asc' }],
      }),
      db().contributorLink.findMany({ where, orderBy: [{ contributorId: 'asc' }, { address: 'asc' }] }),
    ]);
  return JSON.stringify(
    {
      people,
      names,
      credits,
      uses,
      users,
      entries,
      profiles,
      contacts,
      affiliations,
      links: links.map(({ order: _, ...link }) => link),
    },
    null,
    1,
  );
}

const listed = async (slug: string) =>
  (await publishedList({ edition: code, contributor: slug, page: 1 })).count;

test('everything of one is the other’s, chosen field by field, and back again exactly', async () => {
  const photo = { kind: 'printed' as const, language: 'zh', name: '莫竞西' };
  const one = await person('Mo Jingxi', { title: 'Reporter', biography: 'Writes.', names: [photo] });
  const two = await person('Jingxi Mo', {
    title: 'Senior reporter',
    familyName: 'Mo',
    names: [
      { ...photo, name: '莫競西' },
      { kind: 'legal', language: 'und', name: 'Mo J.' },
    ],
  });
  const account = await buildUser(db(), { contributorId: two.id });
  await story([credit(one.id)], [credit(one.id), credit(two.id)]);
  await story([credit(two.id)], [credit(two.id), credit(two.id, 'translator')]);
  const picture = await buildPhoto(db(), { credits: [{ contributorId: one.id }, { contributorId: two.id }] });
  const before = await snapshot([one.id, two.id]);
  expect([await listed(one.slug), await listed(two.slug)]).toEqual([1, 2]);

  const done = await merge(one.id, two.id, {
    title: 'merged',
    familyName: 'merged',
    printed: { zh: 'merged' },
  });
  expect(done).toMatchObject({ moved: 3, dropped: 2 });
  const now = await getContributor(commandLine, one.id);
  expect(now).toMatchObject({
    name: 'Mo Jingxi',
    title: 'Senior reporter',
    biography: 'Writes.',
    familyName: 'Mo',
  });
  expect(now.names.map(({ kind, language, name }) => `${kind} ${language} ${name}`).sort()).toEqual([
    'alias und Jingxi Mo',
    'alias zh 莫竞西',
    'legal und Mo J.',
    'printed zh 莫競西',
  ]);
  expect(await db().user.findUnique({ where: { id: account.id } })).toMatchObject({ contributorId: one.id });
  expect(await listed(one.slug)).toBe(2);
  expect(await db().credit.count({ where: { photoId: picture.id } })).toBe(1);
  expect(await answerTo(`/${code}/people/${two.slug}`, null)).toEqual({
    kind: 'moved',
    to: `/${code}/people/${one.slug}`,
  });
  expect(await answerTo(`/${code}/people/${two.slug}/feed.atom`, null)).toEqual({
    kind: 'moved',
    to: `/${code}/people/${one.slug}/feed.atom`,
  });
  expect(await answerTo(`/${code}/people/${two.slug}/writer/feed.json`, null)).toEqual({
    kind: 'moved',
    to: `/${code}/people/${one.slug}/writer/feed.json`,
  });
  const hits = await findContributors(commandLine, 'jingxi mo', 50);
  expect(hits.filter(({ id }) => id === one.id || id === two.id).map(({ id }) => id)).toEqual([one.id]);
  expect((await getContributor(commandLine, two.id)).mergedIntoId).toBe(one.id);

  await undoReattribution(commandLine, { id: done.id });
  expect(await snapshot([one.id, two.id])).toBe(before);
  expect((await answerTo(`/${code}/people/${two.slug}`, null)).kind).toBe('page');
  await expect(undoReattribution(commandLine, { id: done.id })).rejects.toMatchObject({
    problems: [{ code: 'undone-already' }],
  });
});

test('texts, portraits, affiliations, links and contact pass over, and come back exactly', async () => {
  const [house, wire] = [await buildAgency(db()), await buildAgency(db())];
  const [face, other] = [await buildPhoto(db()), await buildPhoto(db())];
  const { id: second } = await buildEdition(db(), { code: 'movesb' });
  const [one, two] = [await person(), await person()];
  const orcid = (address: string) => ({ kind: 'orcid' as const, address: `https://orcid.org/${address}` });
  const home = { kind: 'homepage' as const, address: 'https://two.example/' };
  const since = { agencyId: house.id, title: 'Reporter', since: '2019', until: '' };
  const before = { agencyId: wire.id, title: '', since: '2011', until: '2019-03' };
  await writeDetails(db(), one.id, {
    profiles: [{ editionId, title: 'Own', biography: 'Own text', portraitId: null }],
    affiliations: [since],
    links: [orcid('0000-0002-1825-0097')],
  });
  await writeDetails(db(), two.id, {
    portraitId: face.id,
    profiles: [
      { editionId, title: '', biography: 'Other text', portraitId: other.id },
      { editionId: second, title: 'There', biography: '', portraitId: null },
    ],
    contact: { email: 'two@inside.example', phone: '', note: '', payee: '' },
    affiliations: [since, before],
    links: [orcid('0000-0001-5109-3700'), home],
  });
  const was = await snapshot([one.id, two.id]);
  const done = await merge(one.id, two.id, { profiles: { [editionId]: 'merged' } });
  const now = await detailsOf(db(), one.id);
  expect(now).toMatchObject({
    portraitId: face.id,
    contact: { email: 'two@inside.example' },
    affiliations: [since, before],
    links: [orcid('0000-0002-1825-0097'), home],
  });
  expect(now.profiles.find((profile) => profile.editionId === editionId)?.biography).toBe('Other text');
  expect(now.profiles.find((profile) => profile.editionId === second)?.title).toBe('There');
  await undoReattribution(commandLine, { id: done.id });
  expect(await snapshot([one.id, two.id])).toBe(was);

  const again = await merge(one.id, two.id, { identifiers: 'merged' });
  expect((await detailsOf(db(), one.id)).links).toEqual([orcid('0000-0001-5109-3700'), home]);
  const { links } = await detailsOf(db(), one.id);
  const mastodon = { kind: 'social' as const, address: 'https://social.example/@one' };
  await writeDetails(db(), one.id, { links: [...links, mastodon], portraitId: other.id });
  await undoReattribution(commandLine, { id: again.id });
  expect(await detailsOf(db(), one.id)).toMatchObject({
    portraitId: other.id,
    links: [orcid('0000-0002-1825-0097'), mastodon],
    contact: { email: '' },
  });
});

test('readers find the stories under the one who is left, at once and when the entries follow', async () => {
  const one = await person('Quillon Farthing');
  const two = await person('Quilon Farthingale');
  await story([credit(two.id)]);
  const count = async (q: string, person?: string) =>
    (await searchStories(code, parseReaderQuery({ q, person }))).count;
  expect(await count('Farthingale', two.slug)).toBe(1);
  const { id } = await merge(one.id, two.id);
  expect(await count('Farthing', one.slug)).toBe(1);
  expect(await count('Farthingale', two.slug)).toBe(1);
  await undoReattribution(commandLine, { id });
  expect(await count('Farthing', one.slug)).toBe(0);
});

test('what somebody changed since stays changed, and what was credited since goes back too', async () => {
  const [one, two] = [await person('Ada'), await person('Ada P.')];
  const { id: articleId, latestRevisionId } = await story([credit(two.id)]);
  const done = await merge(one.id, two.id);
  const { seen, slug: _, mergedIntoId: __, ...fields } = await getContributor(commandLine, one.id);
  await editContributor(commandLine, { ...fields, seen, biography: 'Since.' });
  const revisionId = newId();
  // A browser that has the story open still names the one who is gone.
  const open = await revisionFields(db(), latestRevisionId ?? '');
  await saveArticle(commandLine, {
    articleId,
    editionId,
    baseRevisionId: latestRevisionId ?? '',
    revisionId,
    fields: {
      ...open,
      headline: 'Boats',
      credits: open.credits.map((row) => ({ ...row, contributorId: two.id })),
    },
  });
  expect((await revisionFields(db(), revisionId)).credits.map((row) => row.contributorId)).toEqual([one.id]);
  await undoReattribution(commandLine, { id: done.id });
  expect((await revisionFields(db(), revisionId)).credits.map((row) => row.contributorId)).toEqual([two.id]);
  expect(await getContributor(commandLine, one.id)).toMatchObject({
    name: 'Ada',
    biography: 'Since.',
    names: [],
  });
});

test('chosen stories and photos are split off, to someone new or someone known, and back', async () => {
  const one = await person('Wang Wei');
  const [mine, theirs] = [await story([credit(one.id)]), await story([credit(one.id)], [credit(one.id)])];
  const picture = await buildPhoto(db(), { credits: [{ contributorId: one.id }] });
  const before = await snapshot([one.id]);
  const done = await split(one.id, { name: 'Wang Wei' }, [theirs.id], [picture.id]);
  expect(done).toMatchObject({ moved: 3, dropped: 0 });
  const fresh = await getContributor(commandLine, done.toId);
  expect([await listed(one.slug), await listed(fresh.slug)]).toEqual([1, 1]);
  await undoReattribution(commandLine, { id: done.id });
  expect(await snapshot([one.id])).toBe(before);
  expect(await answerTo(`/${code}/people/${fresh.slug}`, null)).toEqual({
    kind: 'moved',
    to: `/${code}/people/${one.slug}`,
  });
  const known = await person();
  await split(one.id, { id: known.id }, [mine.id]);
  expect([await listed(one.slug), await listed(known.slug)]).toEqual([1, 1]);
  await expect(split(one.id, { id: known.id }, [mine.id])).rejects.toMatchObject({
    problems: [{ code: 'nothing-chosen' }],
  });
});

test('protected stays protected, under whatever name', async () => {
  const [one, two] = [await person('Open'), await person('Hidden', { state: 'withheld' })];
  const { id } = await story([credit(two.id)]);
  const done = await split(two.id, { name: 'Half hidden' }, [id]);
  expect((await getContributor(commandLine, done.toId)).state).toBe('withheld');
  await merge(one.id, two.id, { state: 'survivor' });
  expect((await getContributor(commandLine, one.id)).state).toBe('withheld');
});

test('two at once: one wins, the other is told, nothing is lost', async () => {
  const [one, two] = [await person('A'), await person('B')];
  await story([credit(one.id)], [credit(two.id)]);
  const answers = await Promise.allSettled([
    merge(one.id, two.id),
    merge(two.id, one.id),
    merge(one.id, two.id),
  ]);
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  for (const answer of answers)
    if (answer.status === 'rejected')
      expect(answer.reason instanceof Conflict || answer.reason instanceof Invalid).toBe(true);
  expect(await db().credit.count({ where: { contributorId: { in: [one.id, two.id] } } })).toBe(2);
  expect(
    await db().contributor.count({ where: { id: { in: [one.id, two.id] }, mergedIntoId: { not: null } } }),
  ).toBe(1);
});

test('a story saved while a merge is under way names the one who is left', async () => {
  const [one, two] = [await person(), await person()];
  const { latestRevisionId } = await story([credit(one.id)]);
  const row = {
    revisionId: latestRevisionId ?? '',
    position: 'foot' as const,
    order: 0,
    role: 'web_editor' as const,
  };
  const [done] = await Promise.all([
    merge(one.id, two.id),
    db().credit.create({ data: { id: newId(), contributorId: two.id, ...row } }),
  ]);
  expect(await db().credit.count({ where: { contributorId: two.id } })).toBe(0);
  expect(done.moved).toBeLessThanOrEqual(1);
});

test('refuses what makes no sense, in words', async () => {
  const [one, two] = [await person(), await person()];
  const { seen } = await getContributor(commandLine, one.id);
  const self = {
    survivorId: one.id,
    mergedId: one.id,
    survivorSeen: seen,
    mergedSeen: seen,
    choices: survivorsChoices,
  };
  expect(mergeContributorsSchema.safeParse(self).error?.issues[0]?.message).toBe('merge-self');
  await expect(mergeContributors(commandLine, self)).rejects.toThrow(Invalid);
  const reporter: Actor = { ...desk, roles: ['reporter'] };
  await expect(merge(one.id, two.id, {}, reporter)).rejects.toThrow(NotAllowed);
  const { id } = await merge(one.id, two.id, {}, desk);
  await expect(merge(one.id, two.id)).rejects.toMatchObject({ problems: [{ code: 'merged-already' }] });
  const long = new Date(Date.now() + 31 * 86_400_000);
  await expect(undoReattribution(commandLine, { id }, long)).rejects.toMatchObject({
    problems: [{ code: 'undo-late' }],
  });
  const three = await person();
  const second = await merge(three.id, one.id);
  await expect(undoReattribution(commandLine, { id })).rejects.toMatchObject({
    problems: [{ code: 'undo-later-first' }],
  });
  // Round in a circle: there is nobody left to merge into.
  await expect(merge(two.id, three.id)).rejects.toThrow(Invalid);
  await undoReattribution(commandLine, { id: second.id });
  await undoReattribution(commandLine, { id });
});

test('whatever is done to them, every credit is of one living person and every address answers', async () => {
  const random = seededRandom('people');
  const slugs = new Set<string>();
  const known: string[] = [];
  const journals: string[] = [];
  const houses = [await buildAgency(db()), await buildAgency(db())];
  const faces = [await buildPhoto(db()), await buildPhoto(db())];
  for (let count = 0; count < 6; count += 1) {
    const { id, slug } = await person(random.pick(['Ada', 'Bo', 'Cy', '莫竞西']));
    await writeDetails(db(), id, someDetails(random));
    known.push(id);
    slugs.add(slug);
  }
  const articles: { id: string }[] = [];
  for (let count = 0; count < 8; count += 1)
    articles.push(
      await story(
        ...[1, 2].map(() =>
          random
            .some(known, random.whole(1, 3))
            .map((id) => credit(id, random.pick(['writer', 'web_editor', 'translator']))),
        ),
      ),
    );
  const places = async () => {
    const rows = await db().$queryRaw<{ place: string; living: boolean }[]>`
      SELECT DISTINCT concat_ws(' ', r."articleId", r.number, c.role) AS place, p."mergedIntoId" IS NULL AS living
      FROM "Credit" c JOIN "Revision" r ON r.id = c."revisionId" JOIN "Contributor" p ON p.id = c."contributorId"
      WHERE r."articleId" = ANY(${articles.map(({ id }) => id)}::uuid[])`;
    expect(rows.every(({ living }) => living)).toBe(true);
    return rows.map(({ place }) => place).sort();
  };
  const before = await places();
  const living = async () =>
    (
      await db().contributor.findMany({
        where: { id: { in: known }, mergedIntoId: null },
        select: { id: true },
      })
    ).map(({ id }) => id);
  for (let step = 0; step < 40; step += 1) {
    const told = await deed(random).catch((error: unknown) => {
      if (error instanceof Refusal) return 'refused';
      throw error;
    });
    expect(await places(), `${step} ${told}`).toEqual(before);
    for (const slug of slugs) {
      const answer = await answerTo(`/${code}/people/${slug}`, null);
      const { mergedInto, ...row } = await db().contributor.findUniqueOrThrow({
        where: { slug },
        include: { mergedInto: true },
      });
      const now = mergedInto ?? row;
      expect(now.mergedIntoId, `${step} ${told}`).toBeNull();
      const isRead = (await listed(now.slug)) > 0;
      const wanted = mergedInto ? 'moved' : isRead ? 'page' : 'missing';
      expect(answer.kind, `${step} ${told} ${slug}`).toBe(wanted);
      if (answer.kind === 'moved') expect(answer.to).toBe(`/${code}/people/${now.slug}`);
    }
  }
  expect(journals.length).toBeGreaterThan(8);

  function someDetails(random: Random) {
    const face = () => (random.chance(0.5) ? (random.some(faces, 1)[0]?.id ?? null) : null);
    const orcid = random.pick(['0000-0002-1825-0097', '0000-0001-5109-3700']);
    return {
      portraitId: face(),
      profiles: random.chance(0.5) ? [{ editionId, title: 'T', biography: 'B', portraitId: face() }] : [],
      contact: {
        email: '',
        phone: random.pick(['', '1', '2']),
        note: '',
        payee: random.pick(['', 'K1', 'K2']),
      },
      affiliations: random
        .some(houses, random.whole(0, 2))
        .map(({ id: agencyId }) => ({ agencyId, title: random.pick(['', 'Desk']), since: '', until: '' })),
      links: random.chance(0.5) ? [{ kind: 'orcid' as const, address: `https://orcid.org/${orcid}` }] : [],
    };
  }

  async function deed(random: Random): Promise<string> {
    const alive = await living();
    const [one = '', two = ''] = random.some(alive, 2);
    const what = random.pick(['merge', 'split', 'undo', 'undo', 'rename']);
    if (what === 'undo') {
      const id = random.chance(0.7) ? journals.at(-1) : random.some(journals, 1)[0];
      if (!id) return what;
      await undoReattribution(commandLine, { id });
      journals.splice(journals.indexOf(id), 1);
      journals.unshift(id);
      return what;
    }
    if (what === 'rename') {
      const { seen, slug: _, mergedIntoId: __, ...fields } = await getContributor(commandLine, one);
      await editContributor(commandLine, {
        ...fields,
        seen,
        name: `Name ${random.whole(1, 99)}`,
        ...(random.chance(0.5) ? someDetails(random) : {}),
      });
      return what;
    }
    if (what === 'merge' && two !== '' && alive.length > 2) {
      const whole = await snapshot(known);
      const { id } = await merge(one, two, { name: random.pick(['survivor', 'merged']) });
      if (random.chance(0.4)) {
        await undoReattribution(commandLine, { id });
        expect(await snapshot(known)).toBe(whole);
      }
      journals.push(id);
      return what;
    }
    const articleIds = random.some(articles, random.whole(1, 4)).map(({ id }) => id);
    const to = two !== '' && random.chance(0.6) ? { id: two } : { name: 'Split' };
    const whole = await snapshot(known);
    const { id, toId } = await split(one, to, articleIds);
    if (random.chance(0.4)) {
      await undoReattribution(commandLine, { id });
      expect(await snapshot(known)).toBe(whole);
    }
    journals.push(id);
    if (!known.includes(toId)) known.push(toId);
    slugs.add((await getContributor(commandLine, toId)).slug);
    return what;
  }
});

test('ten thousand credits pass at once and come back', { timeout: 180_000 }, async () => {
  const [one, two] = [await person('Prolific'), await person('Prolifick')];
  const author = commandLine.id;
  await db().$transaction(
    async (tx) => {
      await tx.$executeRaw`
        WITH made AS (
          INSERT INTO "Article" (id, "editionId", status, address, "createdById", "firstPublishedAt", "publishedAt", "liveRevisionId", "latestRevisionId")
          SELECT a, ${editionId}::uuid, 'published', '/' || ${code} || '/city/2026/01/01/' || a, ${author}::uuid, now(), now(), r, r
          FROM (SELECT gen_random_uuid() AS a, gen_random_uuid() AS r FROM generate_series(1, 10000)) ids RETURNING id, "liveRevisionId")
        INSERT INTO "Revision" (id, "articleId", number, "authorId", headline, body, "sectionId")
        SELECT "liveRevisionId", id, 1, ${author}::uuid, 'Ferries', '{"type":"doc","content":[]}', ${sectionId}::uuid FROM made`;
      await tx.$executeRaw`
        INSERT INTO "Credit" (id, "revisionId", role, "contributorId", position, "order")
        SELECT gen_random_uuid(), r.id, 'writer', ${two.id}::uuid, 'top', 0 FROM "Revision" r JOIN "Article" a ON a."liveRevisionId" = r.id
        WHERE a."editionId" = ${editionId}::uuid AND r.headline = 'Ferries'`;
    },
    { timeout: 120_000 },
  );
  // What other tests left to be indexed is none of this one's business.
  await indexDueStories();
  const done = await merge(one.id, two.id);
  expect(done.moved).toBe(10_000);
  await undoReattribution(commandLine, { id: done.id });
  // Search follows in small helpings.
  expect(await db().searchDue.count()).toBe(10_000);
  await merge(one.id, two.id);
  expect(await indexDueStories()).toBe(10_000);
  expect((await searchStories(code, parseReaderQuery({ q: 'Prolific', person: one.slug }))).count).toBe(
    10_000,
  );
});
