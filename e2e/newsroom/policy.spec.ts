/** Every page and route of docs/policy.md, visited by every role and by who is not signed in. */
import { createHash, randomBytes } from 'node:crypto';
import { type APIRequestContext, type APIResponse, expect, test } from '@playwright/test';
import sharp from 'sharp';
import { z } from 'zod';
import { messages } from '#lib/language/newsroom-messages.ts';
import { newId } from '#lib/platform/ids.ts';
import { accountOf, askDatabase, makeVisits, type Visits } from '../support/accounts.ts';
import { leaked, plainText, unpublishedHeadlines } from '../support/drafts.ts';
import { type Door, isPage, isRoute, readPolicy, type Visitor, visitors } from '../support/policy.ts';
import { base64, importCopy, postJson, saveStory } from '../support/stories.ts';

const { doors } = readPolicy();
const word = `Heron ${newId().slice(-12)}`;

let visits: Visits;
let people: Map<string, string>;
let editionId: string;
/** Of a story that readers can see, too: it gives away no draft. */
const previewToken = randomBytes(32).toString('base64url');
let things: {
  articles: string;
  'front-pages': string;
  contributors: string;
  agencies: string;
  photos: string;
  staff: string;
};

const idSchema = z.object({ id: z.string() });

const oneId = async (sql: string) => (await askDatabase(idSchema, sql))[0]?.id ?? '';

test.beforeAll(async ({ browser }) => {
  test.setTimeout(300_000);
  await askDatabase(
    z.unknown(),
    `INSERT INTO "PreviewLink" (id, "articleId", "tokenHash", "createdById", "expiresAt")
     SELECT $1, id, $2, "createdById", now() + interval '1 day' FROM "Article" WHERE "liveRevisionId" = "latestRevisionId" LIMIT 1`,
    [newId(), createHash('sha256').update(previewToken).digest('hex')],
  );
  visits = await makeVisits(browser);
  const users = await askDatabase(
    z.object({ id: z.string(), email: z.string() }),
    'SELECT id, email FROM "User"',
  );
  people = new Map(users.map(({ id, email }) => [email, id]));
  editionId = await oneId('SELECT id FROM "Edition" ORDER BY position LIMIT 1');
  things = {
    articles: await newDraft(),
    'front-pages': editionId,
    contributors: await oneId('SELECT id FROM "Contributor" LIMIT 1'),
    agencies: await oneId('SELECT id FROM "Agency" LIMIT 1'),
    photos: await newPhoto(),
    staff: people.get(accountOf('admin').email) ?? '',
  };
});

const copyOf = (headline: string) =>
  `${headline}\n\nBy Mo Jingxi\n\nThe first boat left at half past nine.\n`;

const newDraft = () => importCopy(visits('admin'), editionId, copyOf(`${word} waits for the tide`));

const newPicture = () =>
  sharp({ create: { width: 1200, height: 800, channels: 3, background: '#336699' } })
    .withExif({ IFD0: { ImageDescription: newId() } })
    .jpeg()
    .toBuffer();

async function newPhoto(): Promise<string> {
  const answer = await visits('admin').post('/api/photos?name=pier.jpg', { data: await newPicture() });
  return z.object({ photo: idSchema }).parse(await answer.json()).photo.id;
}

/** Follows redirects by hand, keeping every word on the way. */
async function walk(visit: APIRequestContext, start: string, headers: Record<string, string> = {}) {
  let [path, words] = [start, ''];
  for (let steps = 0; steps < 5; steps++) {
    const response = await visit.get(path, { maxRedirects: 0, headers });
    words += plainText(await response.text());
    const to = response.headers().location;
    if (response.status() < 300 || response.status() > 399 || !to)
      return { path, status: response.status(), words };
    path = to.replace(/^https?:\/\/[^/]+/, '');
  }
  throw new Error(`${start} leads round in circles.`);
}

function addressOf({ door }: Door): string {
  const address = door.replace(/^[A-Z]+ /, '');
  const [, folder] = /^\/(?:newsroom|api)\/([\w-]+)\/\[id\]/.exec(address) ?? [];
  const id = Object.entries(things).find(([name]) => name === folder)?.[1] ?? '';
  return address.replace('[id]', id).replace('[token]', previewToken);
}

test.describe('pages', () => {
  for (const door of doors.filter(isPage)) {
    test(door.door, async () => {
      const drafts = await unpublishedHeadlines();
      for (const visitor of visitors) {
        const { path, status, words } = await walk(visits(visitor), addressOf(door));
        const sent = path.startsWith('/sign-in') && door.door !== '/sign-in';
        const refused = words.includes(`>${messages('en').refusals['not-allowed']}<`);
        const opened = status === 200 && !sent && !refused;
        expect.soft(opened, `${visitor}: ${status} ${path}`).toBe(door.allowed.has(visitor));
        if (visitor === 'signed out') {
          expect.soft(leaked(words, drafts), visitor).toEqual([]);
          if (!door.allowed.has(visitor)) expect.soft(path).toMatch(/^\/sign-in\?to=%2Fnewsroom/);
        } else if (!opened) {
          expect.soft(refused || status === 404, `${visitor}: ${status}`).toBe(true);
          expect.soft(words.includes('<textarea'), visitor).toBe(false);
          expect.soft(words.includes(accountOf('admin').email), visitor).toBe(false);
        }
      }
    });
  }
});

/** A save on a story that the visitor began, or a colleague. */
async function save(visitor: Visitor, own: boolean, change: object): Promise<APIResponse> {
  const articleId = await newDraft();
  const owner = own && visitor !== 'signed out' ? people.get(accountOf(visitor).email) : undefined;
  if (owner) {
    await askDatabase(z.unknown(), 'UPDATE "Article" SET "createdById" = $1 WHERE id = $2', [
      owner,
      articleId,
    ]);
  }
  const saveAs = (someone: Visitor, fields: object) =>
    saveStory(visits(someone), editionId, articleId, fields);
  expect((await saveAs('admin', wholeStory)).status()).toBe(200);
  const answer = await saveAs(visitor, { ...wholeStory, ...change });
  if (answer.status() !== 200) {
    const [stored] = await askDatabase(
      z.object({ headline: z.string() }),
      'SELECT headline FROM "Revision" WHERE id = (SELECT "latestRevisionId" FROM "Article" WHERE id = $1)',
      [articleId],
    );
    expect(stored?.headline, `${visitor} was refused`).toBe(word);
  }
  return answer;
}

const wholeStory = { headline: word };

const hidden = async () => `/photos/${things.photos}/480.webp`;

async function live(): Promise<string> {
  const id =
    await oneId(`SELECT u."photoId" AS id FROM "PhotoUse" u JOIN "Article" a ON a."liveRevisionId" = u."revisionId"
    JOIN "Rendition" f ON f."photoId" = u."photoId" AND f.width = 480 LIMIT 1`);
  return `/photos/${id}/480.webp`;
}

/** A file that nothing offers, or that a story offers which readers see. */
async function file(isLive: boolean): Promise<string> {
  const answer = await visits('admin').post('/api/files?name=tides.txt', { data: Buffer.from(newId()) });
  const { id } = z.object({ file: idSchema }).parse(await answer.json()).file;
  if (isLive)
    await askDatabase(
      z.unknown(),
      `INSERT INTO "FileUse" SELECT "liveRevisionId", $1 FROM "Article" WHERE status = 'published' LIMIT 1`,
      [id],
    );
  return `/files/${id}/tides.txt`;
}

type Call = (visitor: Visitor, door: Door) => Promise<APIResponse>;

const get: Call = (visitor, door) => visits(visitor).get(addressOf(door), { maxRedirects: 0 });

const sendCopy = (visitor: Visitor, path: string) =>
  postJson(visits(visitor), path, { editionId, content: base64(copyOf('Ferries resume in the morning')) });

/** How each route is called. */
const calls: Record<string, Call> = {
  'GET /api/auth/[...nextauth]': (visitor) => visits(visitor).get('/api/auth/csrf'),
  'POST /api/auth/[...nextauth]': (visitor) => visits(visitor).post('/api/auth/_log', { form: {} }),
  'POST /api/photos': async (visitor) =>
    visits(visitor).post('/api/photos?name=pier.jpg', { data: await newPicture() }),
  'GET /api/photos/[id]/original': get,
  'POST /api/files': (visitor) =>
    visits(visitor).post('/api/files?name=tides.txt', { data: Buffer.from(newId()) }),
  'GET /newsroom/files/find': (visitor) => visits(visitor).get('/newsroom/files/find?search='),
  'GET /files/[id]/[name] file of a live story': async (visitor) => visits(visitor).get(await file(true)),
  'HEAD /files/[id]/[name] file of a live story': async (visitor) => visits(visitor).head(await file(true)),
  'GET /files/[id]/[name] any other file': async (visitor) => visits(visitor).get(await file(false)),
  'HEAD /files/[id]/[name] any other file': async (visitor) => visits(visitor).head(await file(false)),
  'GET /healthz': get,
  'GET /readyz': get,
  'POST /views': (visitor) => visits(visitor).post('/views', { data: newId() }),
  'GET /newsroom/articles/[id]/card': get,
  'GET /newsroom/mentions/count': get,
  'GET /newsroom/credits/counts.csv': get,
  'GET /newsroom/credits/payments.csv': get,
  'GET /newsroom/articles/find': (visitor) => visits(visitor).get('/newsroom/articles/find?search=Heron'),
  'GET /newsroom/articles/names': (visitor) =>
    visits(visitor).get('/newsroom/articles/names?text=Mo&kind=any'),
  'GET /newsroom/front-pages/stories': (visitor) =>
    visits(visitor).get(`/newsroom/front-pages/stories?frontId=${editionId}&search=`),
  'POST /newsroom/articles/[id]/save own story': (visitor) => save(visitor, true, { headline: 'Mine' }),
  "POST /newsroom/articles/[id]/save another's story": (visitor) =>
    save(visitor, false, { headline: 'Mine' }),
  "POST /newsroom/articles/[id]/save another's story, credits alone": (visitor) =>
    save(visitor, false, { noByline: true }),
  'POST /newsroom/wire/read': (visitor) => sendCopy(visitor, '/newsroom/wire/read'),
  'POST /newsroom/wire/import': (visitor) => sendCopy(visitor, '/newsroom/wire/import'),
  'GET /photos/[id]/[file] photo of a live story': async (visitor) => visits(visitor).get(await live()),
  'HEAD /photos/[id]/[file] photo of a live story': async (visitor) => visits(visitor).head(await live()),
  'GET /photos/[id]/[file] any other photo': async (visitor) => visits(visitor).get(await hidden()),
  'HEAD /photos/[id]/[file] any other photo': async (visitor) => visits(visitor).head(await hidden()),
};

test.describe('routes', () => {
  for (const door of doors.filter(isRoute)) {
    const name = `${door.door} ${door.on}`.trim();
    test(name, async () => {
      const call = calls[name];
      if (!call) throw new Error(`It is not said how ${name} is called.`);
      for (const visitor of visitors) {
        const response = await call(visitor, door);
        const [status, words] = [response.status(), await response.text()];
        const expected = door.allowed.has(visitor)
          ? [200, 201, 204]
          : visitor === 'signed out'
            ? [401, 404]
            : [403, 404];
        expect.soft(expected, `${visitor}: ${status} ${words.slice(0, 200)}`).toContain(status);
        if (!door.allowed.has(visitor))
          expect.soft(words, visitor).not.toMatch(/Heron|Mo Jingxi|latestRevisionId/);
      }
    });
  }
});
