/** What programs are given: every page leads to its feeds, says where it is, and describes itself. */

import { type APIRequestContext, expect, type Page, test } from '@playwright/test';
import { DOMParser } from '@xmldom/xmldom';

test.use({ javaScriptEnabled: false });

const codes = ['en', 'zh', 'ar'];
const mediaTypes = ['application/rss+xml', 'application/atom+xml', 'application/feed+json'];

async function read(request: APIRequestContext, address: string) {
  const response = await request.get(address);
  expect(response.status(), address).toBe(200);
  return { text: await response.text(), type: response.headers()['content-type'] ?? '' };
}

function addressesIn(xml: string): string[] {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  return [...document.getElementsByTagName('loc')].map((loc) => loc.textContent ?? '');
}

/** The pages of an edition, one of each kind, as its sitemaps name them. */
async function pagesOf(request: APIRequestContext, code: string): Promise<string[]> {
  const pages = addressesIn((await read(request, `/${code}/sitemap-pages-1.xml`)).text);
  const stories = addressesIn((await read(request, `/${code}/sitemap-1.xml`)).text);
  const first = (part: string) => pages.find((address) => address.includes(`/${code}/${part}`)) ?? '';
  const section = pages.find(
    (address) => new RegExp(`/${code}/[^/]+$`).test(address) && !/masthead|corrections/.test(address),
  );
  return [
    `/${code}`,
    section ?? '',
    first('topics/'),
    first('people/'),
    pages.find((address) => new RegExp(`/${code}/people/[^/]+/[^/]+$`).test(address)) ?? '',
    first('agencies/'),
    first('masthead'),
    stories.at(-1) ?? '',
  ];
}

const structuredDataOf = (page: Page) =>
  page
    .locator('script[type="application/ld+json"]')
    .evaluateAll((scripts) => scripts.map(({ textContent }) => textContent ?? ''));

for (const code of codes) {
  test(`${code}: every page names its own address and its feeds, which are there`, async ({
    page,
    request,
  }) => {
    const seen = new Set<string>();
    for (const address of await pagesOf(request, code)) {
      await page.goto(address);
      const canonical = await page.locator('link[rel="canonical"]').getAttribute('href');
      expect(new URL(canonical ?? '').pathname).toBe(new URL(page.url()).pathname);
      for (const type of mediaTypes) {
        const feed = page.locator(`link[rel="alternate"][type="${type}"]`);
        await expect(feed, `${address} ${type}`).toHaveCount(1);
        seen.add(`${type} ${await feed.getAttribute('href')}`);
      }
    }
    expect(seen.size).toBeGreaterThanOrEqual(18);
    for (const feed of seen) {
      const [type = '', address = ''] = feed.split(' ');
      const { text, type: sent } = await read(request, new URL(address).pathname);
      expect(sent).toBe(`${type}; charset=utf-8`);
      expect(text).toContain(address);
    }
  });

  test(`${code}: pages describe themselves`, async ({ page, request }) => {
    const kinds: string[][] = [];
    for (const address of await pagesOf(request, code)) {
      await page.goto(address);
      kinds.push((await structuredDataOf(page)).map((text) => JSON.parse(text)['@type']));
    }
    expect(kinds).toEqual([
      ['WebSite'],
      ['CollectionPage', 'BreadcrumbList'],
      ['CollectionPage', 'BreadcrumbList'],
      ['ProfilePage', 'BreadcrumbList'],
      ['ProfilePage', 'BreadcrumbList'],
      ['ProfilePage', 'BreadcrumbList'],
      [],
      ['NewsArticle', 'BreadcrumbList'],
    ]);
  });

  test(`${code}: who does what here`, async ({ page }) => {
    await page.goto(`/${code}`);
    await page.locator(`.colophon a[href="/${code}/masthead"]`).click();
    await expect(page.locator('h1')).toBeVisible();
    expect(await page.locator('.staff-member a').count()).toBeGreaterThan(2);
    expect(await page.locator('.craft a').count()).toBeGreaterThan(5);
    await page.locator('.staff-member a').first().click();
    await expect(page).toHaveURL(new RegExp(`/${code}/people/`));
  });
}

test('the links to other editions lead to the same page there, and are what programs are told', async ({
  page,
  request,
}) => {
  const led: string[] = [];
  for (const address of await pagesOf(request, 'en')) {
    await page.goto(address);
    const told = await page
      .locator('link[rel="alternate"][hreflang]')
      .evaluateAll((links) =>
        links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]),
      );
    const same = new Map(told.map(([language, href]) => [language, new URL(href ?? '').pathname]));
    for (const link of await page.locator('.editions a').all()) {
      const to = (await link.getAttribute('href')) ?? '';
      const there = same.get(await link.getAttribute('hreflang'));
      if (there !== undefined) expect(to, address).toBe(there);
      expect((await request.get(to)).status(), to).toBe(200);
      led.push(to);
    }
  }
  for (const kind of [
    /^\/zh\/(?!masthead)[^/]+$/,
    /^\/ar\/people\/[^/]+$/,
    /^\/zh\/agencies\/[^/]+$/,
    /^\/ar\/masthead$/,
  ])
    expect(
      led.some((path) => kind.test(path)),
      `${kind} among ${led}`,
    ).toBe(true);
});

test('sitemaps lead to pages that are there', async ({ request }) => {
  const sitemaps = addressesIn((await read(request, '/sitemap.xml')).text);
  expect(sitemaps.length).toBeGreaterThanOrEqual(9);
  const robots = (await read(request, '/robots.txt')).text;
  expect(robots).toContain('/sitemap.xml');
  for (const sitemap of sitemaps) {
    const addresses = addressesIn((await read(request, new URL(sitemap).pathname)).text);
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of [addresses.at(0), addresses.at(-1)]) {
      expect((await request.get(new URL(address ?? '').pathname)).status(), address).toBe(200);
    }
  }
});

test('a story has a card, and what never was has none', async ({ page, request }) => {
  await page.goto('/en');
  await page.goto((await page.locator('.teaser h2 a').first().getAttribute('href')) ?? '');
  const card = (await page.locator('meta[property="og:image"]').getAttribute('content')) ?? '';
  const { pathname } = new URL(card);
  const response = await request.get(pathname);
  expect([response.status(), response.headers()['content-type']]).toEqual([200, 'image/jpeg']);
  const again = await request.get(pathname, { headers: { 'If-None-Match': response.headers().etag ?? '' } });
  expect(again.status()).toBe(304);
  expect((await request.get(pathname.replace(/[\da-f]{4}(?=\/)/, 'ffff'))).status()).toBe(404);
});

test('feeds of what is not there', async ({ request }) => {
  for (const address of [
    '/nowhere/feed.xml',
    '/en/nosection/feed.atom',
    '/en/people/nobody/feed.json',
    '/en/people/nobody/writer/feed.json',
    '/en/sitemap-99.xml',
  ]) {
    expect((await request.get(address)).status(), address).toBe(404);
  }
});
