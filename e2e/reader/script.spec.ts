/** What the small script adds. Everything before it is tested without scripts, in reading.spec.ts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { readerPages } from '#e2e/support/reader-pages.ts';

let story = '';
test.beforeAll(async ({ playwright, baseURL }) => {
  const request = await playwright.request.newContext({ baseURL });
  story = (await readerPages(request, 'en')).find(({ kind }) => kind === 'story')?.address ?? '';
});

/** What pages sent to be counted. */
async function viewsOf(page: Page): Promise<string[]> {
  const views: string[] = [];
  await page.route('**/views', async (route) => {
    views.push(route.request().postData() ?? '');
    await route.fulfill({ status: 204 });
  });
  return views;
}

test('it is small, and kept by browsers under an address of its own', async ({ page, request }) => {
  const file = readFileSync(join(import.meta.dirname, '../../public/script.js'));
  expect(brotliCompressSync(file).length).toBeLessThanOrEqual(2048);
  await page.goto(story);
  const address = await page.locator('script[src^="/script.js"]').getAttribute('src');
  expect(address).toMatch(/\?v=[0-9a-f]{12}$/);
  const answer = await request.get(address ?? '');
  expect(answer.headers()['cache-control']).toContain('immutable');
});

test('a story is counted once, a list never', async ({ page }) => {
  const views = await viewsOf(page);
  await page.clock.install();
  await page.goto('/en');
  await page.clock.runFor(1000);
  await page.goto(story);
  await page.waitForLoadState('networkidle');
  expect(views).toEqual([]);
  await page.clock.runFor(1000);
  await expect.poll(() => views.length).toBe(1);
  expect(views[0]).toBe(await page.locator('[data-article]').getAttribute('data-article'));
  await page.reload();
  await page.clock.runFor(1000);
  await page.waitForLoadState('networkidle');
  expect(views.length).toBe(1);
});

test('sharing copies the canonical address where the device has no way of its own', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => Object.defineProperty(navigator, 'share', { value: undefined }));
  await page.goto(story);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible();
  await expect(page.getByRole('status')).toHaveText('Link copied');
  const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(canonical);
});

test('sharing asks the device where it can', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'share', {
      value: async (what: object) => document.body.setAttribute('data-shared', JSON.stringify(what)),
    }),
  );
  await page.goto(story);
  await page.getByRole('button', { name: 'Share…' }).click();
  await expect(page.locator('body')).toHaveAttribute('data-shared', new RegExp(encodeURI(story)));
});

test('who comes back after a minute is told when the page has changed, and not when it has not', async ({
  page,
}) => {
  await page.clock.install();
  let tag = '"one"';
  await page.route(`**${story}`, (route) =>
    route.request().method() === 'HEAD' ? route.fulfill({ headers: { etag: tag } }) : route.continue(),
  );
  await page.goto(story);
  const comeBack = async (after: number) => {
    for (const hidden of [true, false]) {
      await page.evaluate((value) => {
        Object.defineProperty(document, 'hidden', { value, configurable: true });
        document.dispatchEvent(new Event('visibilitychange'));
      }, hidden);
      if (hidden) await page.clock.fastForward(after);
    }
  };
  const asked = () => page.waitForRequest((request) => request.method() === 'HEAD');
  let head = asked();
  await comeBack(61_000);
  await head;
  head = asked();
  await comeBack(61_000);
  await head;
  await expect(page.getByText('This page has changed.')).toHaveCount(0);
  tag = '"two"';
  await comeBack(1000);
  await expect(page.getByText('This page has changed.')).toHaveCount(0);
  await comeBack(61_000);
  await expect(page.getByText('This page has changed.')).toBeVisible();
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect(page.getByText('This page has changed.')).toHaveCount(0);
});

test('the search field suggests, by mouse and by keyboard', async ({ page }) => {
  const suggestions = [
    { kind: 'story', text: 'Harbour fog <b>lifts</b>', address: '/en/city' },
    { kind: 'person', text: 'Nora Whitlock', address: '/en/people/nora-whitlock' },
  ];
  await page.route('**/en/search/suggest?q=*', (route) =>
    route.fulfill({ json: { suggestions: route.request().url().endsWith('q=har') ? suggestions : [] } }),
  );
  await withSearchForm(page);
  await page.goto('/en');
  const field = page.getByRole('combobox');
  await field.pressSequentially('har');
  const options = page.getByRole('option');
  await expect(options).toHaveText(suggestions.map(({ text }) => text));
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await field.press('ArrowDown');
  await field.press('ArrowDown');
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(field).toHaveAttribute(
    'aria-activedescendant',
    (await options.nth(1).getAttribute('id')) ?? '',
  );
  await field.press('ArrowDown');
  await expect(page.locator('[aria-selected="true"]')).toHaveCount(0);
  await field.press('Escape');
  await expect(page.getByRole('listbox')).toBeHidden();
  await field.fill('harb');
  await expect(page.getByRole('listbox')).toBeHidden();
  await field.fill('har');
  await options.first().click();
  await expect(page).toHaveURL(/\/en\/city$/);
});

/** Until the masthead has one: the form as the script knows it. */
async function withSearchForm(page: Page): Promise<void> {
  const form = '<form role="search" action="/en/search"><input name="q" aria-label="Search"></form>';
  await page.route('**/en', async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const body = html.includes('role="search"') ? html : html.replace('</header>', `${form}</header>`);
    await route.fulfill({ response, body });
  });
}
