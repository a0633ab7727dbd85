import { expect, type Locator, type Page, test } from '@playwright/test';
import { signIn } from '../support/newsroom.ts';

const saved = (page: Page) => page.locator('[data-save-state="saved"]').waitFor();

/** What readers who are not signed in get. */
async function headlinesAt(page: Page, address: string): Promise<string[]> {
  const context = await page.context().browser()?.newContext({ javaScriptEnabled: false });
  if (!context) throw new Error('There is no browser.');
  const reader = await context.newPage();
  await reader.goto(new URL(address, page.url()).href);
  const headlines = await reader.locator('.front .teaser-headline').allInnerTexts();
  await context.close();
  return headlines;
}

async function openDesk(page: Page, edition: string, front: string): Promise<void> {
  await page.goto('/newsroom/front-pages');
  const group = page.getByRole('region', { name: edition });
  await group.getByRole('link', { name: front, exact: true }).click();
  await expect(page.getByRole('region', { name: 'Arrangement' })).toBeVisible();
}

const board = (page: Page) => page.getByRole('region', { name: 'Arrangement' });
const palette = (page: Page) => page.getByRole('list', { name: 'Stories to place' });
const cell = (page: Page, container: string, position: number) =>
  board(page).getByRole('region', { name: container }).getByRole('listitem').nth(position);
const headlineIn = (where: Locator) => where.locator('.desk-headline').first();
const announced = (page: Page) => page.locator('p[aria-live="assertive"]');

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await signIn(page);
});

test('a section front is arranged, published, changed and brought back with the keyboard alone', async ({
  page,
}) => {
  await openDesk(page, 'The Selvane Tide', 'World');
  await page.getByRole('button', { name: 'Arrange by hand' }).press('Enter');
  await saved(page);

  const story = palette(page).getByRole('listitem').filter({ hasText: 'slow train' });
  await story.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(announced(page)).toContainText('picked up');
  await page.keyboard.press('ArrowDown');
  await expect(announced(page)).toContainText('Place');
  await page.keyboard.press('Escape');
  await expect(announced(page)).toHaveText('Nothing was moved.');

  await page.keyboard.press('Enter');
  for (let step = 0; step < 12; step += 1) await page.keyboard.press('ArrowUp');
  await expect(announced(page)).toContainText('Place 1 of 4 in Lead and seconds');
  await page.keyboard.press('Enter');
  await expect(announced(page)).toContainText('is now in place 1 of 4 in Lead and seconds');
  const first = cell(page, 'Lead and seconds', 0);
  await expect(headlineIn(first)).toContainText(/slow train/i);
  // The focus went with the story; the step buttons follow it.
  await expect(first.getByRole('button').first()).toBeFocused();
  await first.getByRole('button', { name: /^Move .* down$/ }).press('Enter');
  await expect(headlineIn(cell(page, 'Lead and seconds', 1))).toContainText(/slow train/i);
  await page.keyboard.press('Control+z');
  await expect(headlineIn(cell(page, 'Lead and seconds', 0))).toContainText(/slow train/i);
  await saved(page);

  await page.getByRole('button', { name: 'Publish', exact: true }).press('Enter');
  await expect(page.getByText('The front is live.', { exact: true })).toBeVisible();
  expect((await headlinesAt(page, '/en/world'))[0]).toMatch(/slow train/i);

  await first.getByRole('button', { name: /^Take .* off the front$/ }).press('Enter');
  await saved(page);
  expect((await headlinesAt(page, '/en/world'))[0]).toMatch(/slow train/i);
  await page.getByRole('button', { name: 'More', exact: true }).press('Enter');
  await page.getByRole('menuitem', { name: 'History' }).press('Enter');
  await page
    .getByRole('button', { name: /^Bring back version/ })
    .last()
    .press('Enter');
  await expect(headlineIn(cell(page, 'Lead and seconds', 0))).toContainText(/slow train/i);
});

async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  const [start, end] = [await from.boundingBox(), await to.boundingBox()];
  if (!start || !end) throw new Error('One of them is not on the screen.');
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 8 });
  await page.mouse.up();
}

test('an edition front is arranged by dragging, previewed, published, scheduled and undone', async ({
  page,
}) => {
  await openDesk(page, '赛岚潮报', 'Front page');
  await page.getByRole('button', { name: 'Arrange by hand' }).click();
  await saved(page);
  const lead = cell(page, 'Lead, seconds and briefs', 0);
  const source = palette(page).getByRole('listitem').nth(5).locator('.desk-headline');
  const headline = (await source.textContent()) ?? '';
  await drag(page, source, lead);
  await expect(headlineIn(lead)).toHaveText(headline);

  await lead.hover();
  await lead.getByRole('button', { name: /^Options of/ }).click();
  const options = page.getByRole('dialog');
  await options.getByLabel('Headline on this front').fill('首页另拟的标题');
  await options.getByLabel('Pinned until').fill('2020-01-01T10:00');
  await options.getByRole('button', { name: 'Apply' }).click();
  await expect(options.getByText('A pin ends at a time that is already past.')).toBeVisible();
  await options.getByLabel('Pinned until').fill('2099-01-01T10:00');
  await options.getByRole('button', { name: 'Apply' }).click();
  await expect(lead).toContainText('until');
  await saved(page);

  const preview = await page.context().newPage();
  await preview.goto(`${page.url()}/preview`);
  await expect(preview.locator('.teaser-lead .teaser-headline')).toHaveText('首页另拟的标题');
  await preview.close();
  expect(await headlinesAt(page, '/zh')).not.toContain('首页另拟的标题');

  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(page.getByText('The front is live.', { exact: true })).toBeVisible();
  expect((await headlinesAt(page, '/zh'))[0]).toBe('首页另拟的标题');

  await drag(page, headlineIn(lead), palette(page));
  await expect(headlineIn(lead)).not.toHaveText('首页另拟的标题');
  await saved(page);
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Publish at a time…' }).click();
  await page.getByLabel('Live from').fill('2099-01-02T08:00');
  await page.getByRole('button', { name: 'Schedule', exact: true }).click();
  await expect(page.getByText(/goes live/)).toBeVisible();
  expect((await headlinesAt(page, '/zh'))[0]).toBe('首页另拟的标题');

  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(headlineIn(lead)).toHaveText('首页另拟的标题');
  await page.getByRole('button', { name: 'Take back' }).click();
  await expect(page.getByText(/goes live/)).toHaveCount(0);
});

test('two editors on one front: the second is told, and neither arrangement is lost', async ({
  page,
  browser,
  baseURL,
}) => {
  await openDesk(page, 'The Selvane Tide', 'Sport');
  await page.getByRole('button', { name: 'Arrange by hand' }).click();
  await saved(page);
  const context = await browser.newContext(baseURL ? { baseURL } : {});
  const theirs = await context.newPage();
  await signIn(theirs);
  await theirs.goto(page.url());
  await theirs.getByRole('button', { name: 'Remove “Row”' }).click();
  await saved(theirs);
  await context.close();

  await page.getByRole('button', { name: 'Remove “Lead and seconds”' }).click();
  await expect(page.getByText(/changed this front while you were arranging/)).toBeVisible();
  await page.getByRole('button', { name: 'Take theirs' }).click();
  await expect(board(page).getByRole('region', { name: 'Lead and seconds' })).toBeVisible();
  await expect(board(page).getByRole('region', { name: 'Row' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(board(page).getByRole('region', { name: 'Row' })).toBeVisible();
  await saved(page);
});

test('what was arranged without a network outlives its tab', async ({ page }) => {
  await openDesk(page, 'The Selvane Tide', 'Science');
  await page.getByRole('button', { name: 'Arrange by hand' }).click();
  await saved(page);
  const context = page.context();
  const address = page.url();
  const source = palette(page).getByRole('listitem').last();
  const headline = (await source.locator('.desk-headline').textContent()) ?? '';
  await context.setOffline(true);
  await source.getByRole('button').focus();
  await page.keyboard.press('Enter');
  for (let step = 0; step < 12; step += 1) await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(headlineIn(cell(page, 'Lead and seconds', 0))).toHaveText(headline);
  await page.close();
  await context.setOffline(false);

  const again = await context.newPage();
  await again.goto(address);
  await expect(headlineIn(cell(again, 'Lead and seconds', 0))).toHaveText(headline);
  await saved(again);
  await again.reload();
  await expect(headlineIn(cell(again, 'Lead and seconds', 0))).toHaveText(headline);
});
