import { randomInt } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Node, openNode } from '#e2e/support/press-nodes.ts';
import { buildAgency, buildContributor } from '#prisma/seed/builders/contributor.ts';
import { buildEdition, buildSection, buildTopic } from '#prisma/seed/builders/edition.ts';
import { buildPhoto } from '#prisma/seed/builders/photo.ts';
import { type Random, seededRandom } from '#prisma/seed/random.ts';
import type { RevisionFields } from '../article/article.ts';
import { createArticle, emptyFields } from '../article/create-article.ts';
import { publishArticle } from '../article/publish-article.ts';
import { publishedArticle, publishedList, publishedStories } from '../article/published.ts';
import { saveArticle } from '../article/save-article.ts';
import { updateArticle } from '../article/update-article.ts';
import { withdrawArticle } from '../article/withdraw-article.ts';
import { paragraph } from '../body/blocks/paragraph.ts';
import { editContributor } from '../contributor/edit-contributor.ts';
import { mergeContributors } from '../contributor/merge-contributors.ts';
import { survivorsChoices } from '../contributor/merge-form.ts';
import { getContributor } from '../contributor/queries.ts';
import { splitContributor } from '../contributor/split-contributor.ts';
import { undoReattribution } from '../contributor/undo-reattribution.ts';
import { roleFromSlug } from '../credit/role-slug.ts';
import { publishedEdition } from '../edition/published.ts';
import { publishedFront } from '../front-page/published.ts';
import { record } from '../history/record.ts';
import { creditPhoto } from '../photo/credit-photo.ts';
import { db } from '../platform/db.ts';
import { newId } from '../platform/ids.ts';
import { commandLine } from '../staff/actor.ts';
import { pressKnows } from './acknowledge.ts';
import { answerTo } from './answer.ts';
import { feedLength, isFeedFile } from './feed.ts';
import type { Rendered } from './print-page.ts';

// Three nodes print in one process: slow where the machine is busy.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 60_000 });

const code = Array.from({ length: 8 }, () => String.fromCharCode(97 + randomInt(26))).join('');
let things: {
  editionId: string;
  sections: string[];
  topics: string[];
  people: { id: string; slug: string }[];
  agency: string;
  photos: string[];
};
let articles: string[];
let renderings = 0;
const printings = new Map<string, number>();
let delay = 0;
let isBroken = false;

beforeAll(async () => {
  const { id: editionId } = await buildEdition(db(), { code });
  const sections = [];
  for (const slug of ['world', 'city'])
    sections.push((await buildSection(db(), { editionId, slug, name: slug })).id);
  const topics = [];
  for (const slug of ['harbour', 'rail'])
    topics.push((await buildTopic(db(), { editionId, slug, name: slug })).id);
  const people = [];
  for (const slug of ['ada', 'bo', 'cy'])
    people.push(await buildContributor(db(), { slug: `${slug}-${code}` }));
  const { id: agency } = await buildAgency(db(), { slug: `wire-${code}`, name: `Wire ${code}` });
  const photos = [];
  for (const { id: contributorId } of people.slice(0, 2))
    photos.push((await buildPhoto(db(), { credits: [{ contributorId }] })).id);
  things = { editionId, sections, topics, people, agency, photos };
  articles = [];
  for (let count = 0; count < 5; count += 1) {
    const { articleId } = await createArticle(commandLine, { editionId });
    articles.push(articleId);
  }
});

/** What the routes of the site read at an address, as text. */
async function render(address: string): Promise<Rendered> {
  renderings += 1;
  printings.set(address, (printings.get(address) ?? 0) + 1);
  if (isBroken) throw new Error('The database is not there.');
  const page = Number(new URLSearchParams(address.split('?')[1]).get('page') ?? 1);
  const [, edition = '', first, second, third, fourth] =
    address.split('?')[0]?.split('/').map(decodeURIComponent) ?? [];
  const role = roleFromSlug(third) ?? undefined;
  if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
  const list = (of: object) =>
    isFeedFile(fourth)
      ? publishedStories({ edition, role, ...of }, feedLength)
      : publishedList({ edition, page, role, ...of });
  const read =
    first === undefined
      ? publishedFront(edition)
      : second === undefined
        ? list({ section: first })
        : first === 'topics'
          ? list({ topic: second })
          : first === 'people'
            ? list({ contributor: second })
            : first === 'agencies'
              ? list({ agency: second })
              : publishedArticle(edition, decodeURIComponent(address));
  const [masthead, content] = await Promise.all([publishedEdition(edition), read]);
  const plain = JSON.stringify({ masthead, content }, (_, value: unknown) =>
    value instanceof Map ? [...value] : value,
  );
  return { status: 200, headers: { 'content-type': 'application/json' }, body: Buffer.from(plain) };
}

async function addresses(): Promise<string[]> {
  const own = await db().article.findMany({
    where: { id: { in: articles }, address: { not: null } },
    select: { address: true, redirects: { select: { address: true } } },
  });
  return [
    `/${code}`,
    ...['world', 'city', 'topics/harbour', 'topics/rail'].map((path) => `/${code}/${path}`),
    ...things.people.flatMap(({ slug }) =>
      ['', '/writer', '/web-editor', '/web-editor/feed.xml'].map((path) => `/${code}/people/${slug}${path}`),
    ),
    ...['', '/writer/feed.json'].map((path) => `/${code}/agencies/wire-${code}${path}`),
    ...own.flatMap(({ address, redirects }) => [address ?? '', ...redirects.map((row) => row.address)]),
  ];
}

/** The answer that a page printed this moment would be. */
async function fresh(address: string): Promise<string> {
  const answer = await answerTo(address, null);
  if (answer.kind === 'moved') return `308 ${answer.to}`;
  if (answer.kind !== 'page') return answer.kind === 'gone' ? '410' : '404';
  return `200 ${(await render(address)).body.toString()}`;
}

async function told(node: Node, address: string): Promise<string> {
  const response = await node.get(address);
  const text = await response.text();
  if (response.status === 308) return `308 ${response.headers.get('location')}`;
  return response.status === 200 ? `200 ${text}` : String(response.status);
}

async function expectEverywhere(nodes: readonly Node[], step: string): Promise<void> {
  const all = await addresses();
  const wanted = await Promise.all(all.map(fresh));
  for (const [number, node] of nodes.entries()) {
    const got = await Promise.all(all.map((address) => told(node, address)));
    for (const [index, address] of all.entries())
      expect(`${step} node ${number} ${address} ${got[index]}`).toBe(
        `${step} node ${number} ${address} ${wanted[index]}`,
      );
  }
}

function fields(random: Random, articleId: string): RevisionFields {
  const someone = random.some(things.people, random.whole(1, 2));
  const withPhoto = random.chance(0.6);
  const use = newId();
  return {
    ...emptyFields,
    headline: `Headline ${random.whole(1, 1e6)}`,
    slug: `${articleId}-${random.whole(1, 2)}`,
    sectionId: random.some(things.sections, 1)[0] ?? null,
    topicIds: random.some(things.topics, random.whole(0, 2)),
    agencyId: random.chance(0.4) ? things.agency : null,
    credits: someone.map(({ id: contributorId }, order) => ({
      role: order === 0 ? ('writer' as const) : ('web_editor' as const),
      contributorId,
      agencyId: random.chance(0.3) ? things.agency : null,
      position: order === 0 ? ('top' as const) : ('foot' as const),
      printedAs: null,
    })),
    body: {
      type: 'doc',
      content: [
        paragraph({ type: 'text', text: 'The first boat left at 9:30.' }),
        ...(withPhoto ? [{ type: 'photo' as const, attrs: { use } }] : []),
      ],
    },
    photoUses: withPhoto
      ? [
          {
            key: use,
            photoId: random.some(things.photos, 1)[0] ?? null,
            caption: 'A boat',
            altText: 'A boat at the quay',
            decorative: false,
            crop: null,
            creditLine: '',
            contributorId: null,
            agencyId: null,
          },
        ]
      : [],
  };
}

/** One thing that somebody does to what readers see. */
async function change(random: Random): Promise<string> {
  const deed = random.pick(['story', 'story', 'story', 'story', 'withdraw', 'rename', 'credit', 'people']);
  if (deed === 'rename') {
    const { id: anyone } = random.some(things.people, 1)[0] ?? { id: '' };
    const { mergedIntoId } = await getContributor(commandLine, anyone);
    const id = mergedIntoId ?? anyone;
    const { seen, ...person } = await getContributor(commandLine, id);
    await editContributor(commandLine, {
      id,
      seen,
      name: `Name ${random.whole(1, 1e6)}`,
      title: person.title,
      biography: person.biography,
      names: [],
    });
    return `${deed} ${id}`;
  }
  if (deed === 'people') return moveCredits(random);
  if (deed === 'credit') {
    const photoId = random.some(things.photos, 1)[0] ?? '';
    const contributorId = random.some(things.people, 1)[0]?.id ?? null;
    await creditPhoto(commandLine, {
      photoId,
      credits: [{ role: 'photographer', contributorId, agencyId: null, printedAs: null }],
    });
    return `${deed} ${photoId}`;
  }
  const articleId = random.some(articles, 1)[0] ?? '';
  const article = await db().article.findUniqueOrThrow({ where: { id: articleId } });
  const latest = article.latestRevisionId ?? '';
  if (deed === 'withdraw' && article.status === 'published') {
    await withdrawArticle(commandLine, { articleId, revisionId: latest });
    // The revision that was live is folded into the next one; the event must not need it.
    await save(articleId, latest, fields(random, articleId));
    return `${deed} ${articleId}`;
  }
  const revisionId = await save(articleId, latest, fields(random, articleId));
  const move = article.status === 'published' ? updateArticle : publishArticle;
  await move(commandLine, { articleId, revisionId });
  return `publish ${articleId}`;
}

/** Says that something was changed which every page of the edition is made from. */
async function touchEdition(): Promise<void> {
  await db().$transaction((tx) => record(tx, commandLine, 'edition.styled', things.editionId, {}));
}

let reattributionId: string | null = null;

/** Two people become one, or stories pass from one to another; or the last of that is undone. */
async function moveCredits(random: Random): Promise<string> {
  if (reattributionId !== null && random.chance(0.7)) {
    await undoReattribution(commandLine, { id: reattributionId });
    reattributionId = null;
    return 'undo';
  }
  const living = await db().contributor.findMany({
    where: { id: { in: things.people.map(({ id }) => id) }, mergedIntoId: null },
    select: { id: true },
  });
  const [one, two] = random.some(living, 2);
  if (!one || !two) return 'nothing';
  const [{ seen: survivorSeen }, { seen: mergedSeen }] = [
    await getContributor(commandLine, one.id),
    await getContributor(commandLine, two.id),
  ];
  if (random.chance(0.5)) {
    const credited = await db().credit.count({
      where: { contributorId: one.id, revision: { articleId: { in: articles } } },
    });
    if (credited === 0) return 'nothing';
    const split = {
      fromId: one.id,
      seen: survivorSeen,
      to: { id: two.id },
      articleIds: articles,
      photoIds: [],
    };
    ({ id: reattributionId } = await splitContributor(commandLine, split));
    return 'split';
  }
  ({ id: reattributionId } = await mergeContributors(commandLine, {
    survivorId: one.id,
    mergedId: two.id,
    survivorSeen,
    mergedSeen,
    choices: { ...survivorsChoices, name: 'merged' },
  }));
  return 'merge';
}

async function save(articleId: string, baseRevisionId: string, to: RevisionFields): Promise<string> {
  const revisionId = newId();
  await saveArticle(commandLine, {
    articleId,
    revisionId,
    baseRevisionId,
    editionId: things.editionId,
    fields: to,
  });
  return revisionId;
}

describe('three nodes on one database', () => {
  let nodes: Node[];
  beforeAll(async () => {
    // Of one house: they print for each other.
    nodes = await Promise.all([1, 2, 3].map(() => openNode({ render, house: code })));
  });
  afterAll(async () => {
    await Promise.all(nodes.map((node) => node.stop()));
  });

  test('after each acknowledged change every page of every node is what would be printed now', async () => {
    const random = seededRandom('press');
    for (let step = 0; step < 20; step += 1) {
      const deed = await change(random);
      await pressKnows();
      if (step % 13 === 12) await nodes[step % 3]?.restart();
      await expectEverywhere(nodes, `${step} ${deed}:`);
    }
  });

  test('a page is printed once among them all', async () => {
    delay = 100;
    for (let step = 0; step < 3; step += 1) {
      const before = printings.get(`/${code}`) ?? 0;
      await touchEdition();
      await pressKnows();
      const answers = await Promise.all(nodes.map((node) => told(node, `/${code}`)));
      expect(printings.get(`/${code}`)).toBe(before + 1);
      expect(new Set(answers)).toEqual(new Set([await fresh(`/${code}`)]));
    }
    delay = 0;
  });

  test('a node that does not finish a page keeps no other waiting for long', async () => {
    const [slow, other] = nodes;
    if (!slow || !other) throw new Error('There are no nodes.');
    await touchEdition();
    await pressKnows();
    delay = 4000;
    const late = told(slow, `/${code}`);
    await new Promise((resolve) => setTimeout(resolve, 300));
    delay = 0;
    const first = await Promise.race([late.then(() => 'slow'), told(other, `/${code}`).then(() => 'other')]);
    expect(first).toBe('other');
    expect(await late).toBe(await fresh(`/${code}`));
  });

  test('a page that nothing touched is not printed again', async () => {
    await expectEverywhere(nodes, 'before');
    const random = seededRandom('untouched');
    const [articleId = ''] = articles;
    const { latestRevisionId } = await db().article.findUniqueOrThrow({ where: { id: articleId } });
    await save(articleId, latestRevisionId ?? '', fields(random, articleId));
    await pressKnows();
    const [node] = nodes;
    const before = renderings;
    for (const address of await addresses()) if (node) await told(node, address);
    expect(renderings).toBe(before);
  });

  test('a node that is cut off serves nothing older than what was acknowledged, and catches up', async () => {
    const random = seededRandom('cut');
    nodes[0]?.cut();
    const deed = await change(random);
    await pressKnows();
    await expectEverywhere(nodes, `cut ${deed}`);
    nodes[0]?.mend();
    for (let step = 0; step < 5; step += 1) {
      await change(random);
      await pressKnows();
      await expectEverywhere(nodes, `mended ${step}`);
    }
  });

  test('what happened while a node was stopped is known when it starts again', async () => {
    const random = seededRandom('stopped');
    await expectEverywhere(nodes, 'before the stop');
    await nodes[1]?.restart(async () => {
      for (let step = 0; step < 4; step += 1) await change(random);
    });
    await expectEverywhere(nodes, 'after the start');
  });
});

describe('one node', () => {
  let node: Node;
  beforeAll(async () => {
    node = await openNode({ render });
    await change(seededRandom('one'));
    await pressKnows();
  });
  afterAll(() => node.stop());

  test('a page is printed once however many ask, and kept', async () => {
    delay = 30;
    const before = renderings;
    const answers = await Promise.all(Array.from({ length: 20 }, () => told(node, `/${code}`)));
    delay = 0;
    expect(new Set(answers).size).toBe(1);
    expect(renderings).toBe(before + 1);
    await Promise.all(Array.from({ length: 20 }, (_, index) => told(node, `/${code}/missing-${index}`)));
    expect(renderings).toBe(before + 2);
    await node.restart();
    expect(await told(node, `/${code}`)).toBe(answers[0]);
    expect(renderings).toBe(before + 2);
  });

  test('a page that readers keep asking for is there again before the next one comes', async () => {
    const random = seededRandom('popular');
    const before = await told(node, `/${code}`);
    for (let again = 0; again < 3; again += 1) await told(node, `/${code}`);
    do {
      await change(random);
      await pressKnows();
    } while ((await fresh(`/${code}`)) === before);
    for (let seen = -1; seen !== renderings; ) {
      seen = renderings;
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    const printed = renderings;
    const now = await told(node, `/${code}`);
    expect(renderings).toBe(printed);
    expect(now).not.toBe(before);
    expect(now).toBe(await fresh(`/${code}`));
  });

  test('whoever comes after a change never gets a printing begun before it', async () => {
    delay = 150;
    const random = seededRandom('race');
    const deed = await change(random);
    await pressKnows();
    const early = told(node, `/${code}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
    await change(random);
    await pressKnows();
    const late = await told(node, `/${code}`);
    await early;
    delay = 0;
    expect(`${deed} ${late}`).toBe(`${deed} ${await fresh(`/${code}`)}`);
  });

  test('HEAD, tags and encodings', async () => {
    const address = `/${code}`;
    const page = await node.get(address, { headers: { 'accept-encoding': 'gzip' } });
    expect(page.headers.get('content-encoding')).toBe('gzip');
    expect(page.headers.get('vary')).toBe('Accept-Encoding');
    const text = await page.text();
    const head = await node.get(address, { method: 'HEAD', headers: { 'accept-encoding': 'br' } });
    expect(head.headers.get('content-encoding')).toBe('br');
    expect(Number(head.headers.get('content-length'))).toBeGreaterThan(0);
    const tag = page.headers.get('etag') ?? '';
    expect(tag).toMatch(/^"[\w-]{27}-gzip"$/);
    const same = await node.get(address, { headers: { 'if-none-match': `W/"other", ${tag}` } });
    expect(same.status).toBe(304);
    expect(await same.text()).toBe('');
    const other = await node.get(address, { headers: { 'if-none-match': '"other"' } });
    expect(await other.text()).toBe(text);
    const plain = await node.get(address, { headers: { 'accept-encoding': 'identity' } });
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(await plain.text()).toBe(text);
  });

  test('one address for each page, whatever is written behind it', async () => {
    const before = renderings;
    const first = await told(node, `/${code}`);
    for (const written of [`/${code}?utm_source=mail`, `/${code}?page=7`, `/${code}?fbclid=1`])
      expect(await told(node, written)).toBe(first);
    expect(renderings).toBe(before);
    expect(await told(node, `/${code}/`)).toBe(`308 /${code}`);
    expect(await told(node, `/${code}/%E0%A4%A`)).toBe('404');
  });

  test('calls that are not for reading, and addresses of others, go by', async () => {
    for (const path of ['/newsroom', '/sign-in?to=/', '/api/photos', '/_next/static/x.js'])
      expect((await node.get(path)).headers.get('x-next')).toBe('yes');
    expect((await node.get(`/${code}`, { method: 'POST' })).headers.get('x-next')).toBe('yes');
    expect((await node.get(`/${code}`, { headers: { rsc: '1' } })).headers.get('x-next')).toBe('yes');
  });
});

test('readers keep reading while the newsroom’s own database is down', async () => {
  const lease = 400;
  const node = await openNode({ render, isOnlyHere: true, lease });
  try {
    const page = await told(node, `/${code}`);
    node.refuse();
    await new Promise((resolve) => setTimeout(resolve, lease + 100));
    const before = renderings;
    expect(await told(node, `/${code}`)).toBe(page);
    expect(renderings).toBe(before);
    isBroken = true;
    const missing = await node.get(`/${code}/city`);
    expect([missing.status, missing.headers.get('retry-after')]).toEqual([503, '5']);
  } finally {
    isBroken = false;
    await node.stop();
  }
});
