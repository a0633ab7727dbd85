/** What the newsroom tells readers beside the stories: seen by a reader who has no scripts, at once. */
import { type APIRequestContext, expect, type Page, test } from '@playwright/test';
import { signIn } from '#e2e/support/newsroom.ts';

const textOf = async (request: APIRequestContext, address: string) => (await request.get(address)).text();

/** The next day as the field of the browser wants it. */
const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString().slice(0, 16);

async function openStory(page: Page, search: string, headline: RegExp): Promise<void> {
  await page.goto(`/newsroom/articles?search=${encodeURIComponent(search)}`);
  await page.getByRole('link', { name: headline }).first().click();
  await expect(page.getByRole('heading', { name: 'In other editions' })).toBeVisible();
}

test('a banner stands on every page of its edition until it is taken down', async ({ page, request }) => {
  const text = '东海峡夜航恢复，首批船只通过';
  await signIn(page);
  await page.goto('/newsroom/banner');
  const form = page.getByRole('region', { name: '赛岚潮报' });
  await form.getByLabel('What is breaking').fill(text);
  await form.getByRole('combobox').fill('夜航');
  await page.getByRole('option').first().click();
  await form.getByRole('button', { name: 'Show it' }).click();
  await expect(form.getByText('Choose a time that is still to come.')).toBeVisible();
  await form.getByLabel('Ends').fill(tomorrow());
  await form.getByRole('button', { name: 'Show it' }).click();
  await expect(form.getByRole('status')).toContainText('On every page until');
  for (const address of ['/zh', '/zh/corrections', '/zh/nowhere']) {
    expect(await textOf(request, address), address).toContain(text);
  }
  expect(await textOf(request, '/zh')).toMatch(new RegExp(`<a href="/zh/world/[^"]+">${text}</a>`));
  expect(await textOf(request, '/en')).not.toContain(text);
  await form.getByRole('button', { name: 'Take it down' }).click();
  await expect(form.getByRole('status')).toHaveText('Nothing is showing');
  expect(await textOf(request, '/zh')).not.toContain(text);
});

test('an update that puts something right says so on the story and in the list', async ({
  page,
  request,
}) => {
  const correction = 'An earlier version said that 72 ships were waiting; there were 27.';
  await signIn(page);
  await openStory(page, 'Fog closes', /Fog closes the harbor/);
  await page.locator('#headline').fill('Harbor shut by fog once more, pilots say');
  await page.getByRole('button', { name: 'Publish update' }).click();
  await page.getByLabel('Correction, if something was wrong').fill(correction);
  await page.getByRole('alertdialog').getByRole('button', { name: 'Publish update' }).click();
  await expect(page.getByRole('button', { name: 'Publish update' })).toHaveCount(0);
  const list = await textOf(request, '/en/corrections');
  expect(list).toContain(correction);
  const address = /href="([^"]+)">Harbor shut by fog once more, pilots say/.exec(list)?.[1] ?? '';
  expect(await textOf(request, address)).toContain(correction);
});

test('two stories that are linked lead to each other, until they are not', async ({ page, request }) => {
  await signIn(page);
  await openStory(page, 'cranes are eleven days late', /The cranes are eleven days late/);
  const chinese = page.getByRole('combobox', { name: '赛岚潮报' });
  await chinese.fill('秤店');
  await page.getByRole('option', { name: /秤店/ }).click();
  await expect(page.getByText('Linked.', { exact: true })).toBeVisible();
  const cranes =
    /href="([^"]+cranes-are-late-this-year)"/.exec(await textOf(request, '/en/science'))?.[1] ?? '';
  const alternate = /<link rel="alternate" hrefLang="zh-Hans" href="([^"]+)"/.exec(
    await textOf(request, cranes),
  )?.[1];
  const other = new URL(alternate ?? '').pathname;
  expect(decodeURI(other)).toContain('秤店');
  expect(await textOf(request, other)).toContain(`href="${cranes}" hrefLang="en"`);
  await page
    .getByRole('region', { name: 'In other editions' })
    .getByRole('button', { name: /clear/i })
    .first()
    .click();
  await expect(page.getByText('No longer linked.', { exact: true })).toBeVisible();
  expect(await textOf(request, cranes)).not.toContain('hrefLang="zh-Hans" href="http');
  expect(await textOf(request, other)).not.toContain(cranes);
});
