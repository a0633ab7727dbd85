/** Whoever is withheld is in no byte that anybody gets who is not signed in. */
import { type APIRequestContext, expect, type Page, request, test } from '@playwright/test';
import { z } from 'zod';
import { askDatabase, site } from '../support/accounts.ts';
import { signIn } from '../support/newsroom.ts';

const secret = { name: 'Zebulon Quartermain', slug: 'zebulon-quartermain' };
const said = /zebulon|quartermain/i;

/** Sets the state of a person on their page, as the byline desk does. */
async function setState(page: Page, id: string, state: string): Promise<void> {
  await page.goto(`/newsroom/contributors/${id}`);
  await page.getByRole('combobox', { name: 'State' }).click();
  await page.getByRole('option', { name: state }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText(/^Saved /).first()).toBeVisible();
}

/** So many at a time as a browser asks. */
async function inTurn<Item>(items: Iterable<Item>, work: (item: Item) => Promise<void>): Promise<void> {
  const left = [...items];
  const one = async () => {
    for (let item = left.pop(); item !== undefined; item = left.pop()) await work(item);
  };
  await Promise.all(Array.from({ length: 8 }, one));
}

/** Everything a machine can find from the front door: pages, feeds, formats for partners, cards, pictures; with what was answered. */
async function everything(visit: APIRequestContext): Promise<Map<string, string>> {
  const answers = new Map<string, string>();
  const read = async (address: string) => {
    const answer = await visit.get(address, { maxRedirects: 0 });
    const text = JSON.stringify(answer.headers()) + (await answer.body()).toString('latin1');
    answers.set(address, text);
    return text;
  };
  const listed = (xml: string) =>
    [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname);
  const sitemaps = listed(await read('/sitemap.xml'));
  const pages = (await Promise.all(sitemaps.map(read))).flatMap(listed);
  const beside = new Set(['/robots.txt', '/trust.txt']);
  await inTurn(pages, async (page) => {
    const html = await read(page);
    const links = [...html.matchAll(/(?:href|src|content)="([^"#?]+)"/g)].map(([, href = '']) => href);
    const pictures = [...html.matchAll(/srcSet="([^" ]+)/gi)].map(([, href = '']) => href);
    for (const href of [...links, ...pictures]) {
      const { origin, pathname } = new URL(href.replaceAll('&amp;', '&'), site);
      const isOurs = origin === site || /^\/(?:cards|photos)\//.test(pathname);
      if (isOurs && !/^\/(?:newsroom|sign-in)/.test(pathname)) beside.add(pathname);
    }
  });
  await inTurn(
    [...beside].filter((address) => !answers.has(address)),
    async (address) => {
      await read(address);
    },
  );
  return answers;
}

test('a withheld name is in no page, feed, search, file for partners, picture or sitemap', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const [person] = await askDatabase(
    z.object({ id: z.string() }),
    `SELECT c.id FROM "Contributor" c WHERE (SELECT count(*) FROM "ContributorWork" w WHERE w."contributorId" = c.id) > 3
       AND EXISTS (SELECT FROM "ContributorWork" w WHERE w."contributorId" = c.id AND w.roles && '{photographer,writer}'::text[])
       AND c.name LIKE '% %' AND c."portraitId" IS NOT NULL ORDER BY c.slug LIMIT 1`,
  );
  if (!person) throw new Error('Somebody of the demo newsroom has work and a portrait.');
  const kept = await askDatabase(
    z.object({ name: z.string(), slug: z.string(), title: z.string(), biography: z.string() }),
    `SELECT name, slug, title, biography FROM "Contributor" WHERE id = $1`,
    [person.id],
  );
  await askDatabase(
    z.unknown(),
    `UPDATE "Contributor" SET name = $2, slug = $3, title = $2, biography = $2 WHERE id = $1`,
    [person.id, secret.name, secret.slug],
  );
  await signIn(page);
  await setState(page, person.id, 'Former');
  const visit = await request.newContext({ baseURL: site });
  try {
    expect((await visit.get(`/en/people/${secret.slug}`)).status()).toBe(200);
    expect(await (await visit.get('/en/masthead')).text()).toContain(secret.name);
    await setState(page, person.id, 'Identity withheld');
    const answers = await everything(visit);
    expect(answers.size).toBeGreaterThan(200);
    expect(
      [...answers].filter(([address, text]) => said.test(address + text)).map(([address]) => address),
    ).toEqual([]);
    const asked = [
      '/en/search?q=zebulon',
      '/en/search/suggest?q=zeb',
      '/zh/search?q=Quartermain',
      '/api/v1/editions/en/stories',
      '/api/v1/editions/en/stories?page=2',
      '/api/v1/editions/zh/stories',
    ];
    for (const address of asked) {
      const text = await (await visit.get(address)).text();
      expect.soft(text, address).not.toContain(secret.slug);
      expect.soft(text, address).not.toContain(secret.name);
    }
    const gone = [
      `/en/people/${secret.slug}`,
      `/en/people/${secret.slug}/feed.xml`,
      `/zh/people/${secret.slug}`,
      `/api/v1/editions/en/people/${secret.slug}`,
      `/api/v1/editions/en/stories?person=${secret.slug}`,
    ];
    for (const address of gone) expect.soft((await visit.get(address)).status(), address).toBe(404);
    await page.getByRole('link', { name: 'See where the name still stands' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Where the name still stands');
  } finally {
    const [was] = kept;
    if (was)
      await askDatabase(
        z.unknown(),
        `UPDATE "Contributor" SET name = $2, slug = $3, title = $4, biography = $5 WHERE id = $1`,
        [person.id, was.name, was.slug, was.title, was.biography],
      );
    await setState(page, person.id, 'Active');
    await visit.dispose();
  }
});
