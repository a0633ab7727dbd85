import { expect, type Page, test } from '@playwright/test';

/** What the press sends: whole pages without the framework's scripts, under a policy that allows nothing else. */

async function storyOf(page: Page, code: string): Promise<string> {
  const html = await (await page.request.get(`/${code}`)).text();
  return new RegExp(`href="(/${code}/[^"/]+/\\d{4}/\\d\\d/\\d\\d/[^"]+)"`).exec(html)?.[1] ?? '';
}

async function addresses(page: Page): Promise<string[]> {
  const story = await storyOf(page, 'en');
  const html = await (await page.request.get(story)).text();
  const linked = (kind: string) => new RegExp(`href="(/en/${kind}/[^"]+)"`).exec(html)?.[1] ?? '';
  return [
    '/',
    '/en',
    '/zh',
    '/ar',
    story,
    await storyOf(page, 'zh'),
    await storyOf(page, 'ar'),
    `/en/${story.split('/')[2]}`,
    linked('people'),
    linked('topics'),
    '/en/nothing-is-here',
  ];
}

test('no page for readers holds a script of the framework', async ({ page }) => {
  for (const address of await addresses(page)) {
    const response = await page.request.get(address);
    const html = await response.text();
    expect(`${address} ${html}`).not.toMatch(/_next|__next|<!--|<link[^>]*rel="stylesheet"/);
    const scripts = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
    for (const tag of scripts)
      expect(tag).toMatch(/type="(?:application\/ld\+json|speculationrules)"|src="\/script\.js/);
    expect(html).not.toMatch(/\sstyle="/);
    const policy = response.headers()['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
  }
});

test('Chromium finds nothing against the policy, and the page is set in its own type', async ({ page }) => {
  const against: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of 404/.test(message.text())) against.push(message.text());
  });
  page.on('pageerror', (error) => against.push(error.message));
  for (const address of await addresses(page)) {
    const foreign: string[] = [];
    page.on('request', (request) => {
      if (new URL(request.url()).pathname.startsWith('/_next/')) foreign.push(request.url());
    });
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    expect(`${address}: ${[...against, ...foreign].join(' ')}`).toBe(`${address}: `);
    const family = await page.evaluate(() => getComputedStyle(document.body).fontFamily);
    expect(family).toMatch(/Newsreader|Song|Naskh|serif/i);
    page.removeAllListeners('request');
  }
});

test('a link that is pressed is fetched ahead, as the rules in the page say', async ({ page }) => {
  const ahead: string[] = [];
  page.context().on('request', (request) => {
    if (/prefetch/.test(request.headers()['sec-purpose'] ?? '')) ahead.push(new URL(request.url()).pathname);
  });
  await page.goto('/en');
  await page.waitForLoadState('networkidle');
  const link = page.locator('.teaser h2 a').first();
  const address = (await link.getAttribute('href')) ?? '';
  await link.hover();
  await page.mouse.down();
  await expect.poll(() => ahead).toEqual([address]);
  await page.mouse.up();
  await page.waitForURL(`**${address}`);
});

test('a first view of a story fits into what one round trip brings', async ({ page }) => {
  const address = await storyOf(page, 'en');
  const response = await page.request.head(address, { headers: { 'accept-encoding': 'br' } });
  const headers = Object.entries(response.headers()).map(([name, value]) => `${name}: ${value}\r\n`);
  expect(Number(response.headers()['content-length']) + headers.join('').length).toBeLessThan(14_600);
});

test('a phone fetches one file of type for the front page', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.setViewportSize({ width: 412, height: 823 });
  await page.goto('/en');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => path.startsWith('/type/'))).toEqual(['/type/newsreader-roman.woff2']);
});

test('pictures are sent in parts to who asks for parts', async ({ page }) => {
  const html = await (await page.request.get('/en')).text();
  const picture = /\/photos\/[0-9a-f-]+\/480\.webp/.exec(html)?.[0] ?? '';
  const whole = await page.request.get(picture);
  const bytes = await whole.body();
  const part = await page.request.get(picture, { headers: { range: 'bytes=10-19' } });
  expect(part.status()).toBe(206);
  expect(part.headers()['content-range']).toBe(`bytes 10-19/${bytes.byteLength}`);
  expect((await part.body()).equals(bytes.subarray(10, 20))).toBe(true);
  const known = await page.request.get(picture, { headers: { 'if-none-match': whole.headers().etag ?? '' } });
  expect(known.status()).toBe(304);
  const beyond = await page.request.get(picture, { headers: { range: 'bytes=999999999-' } });
  expect(beyond.status()).toBe(416);
});
