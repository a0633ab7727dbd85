import { expect, type Page, test } from '@playwright/test';
import { beginStory, publishHere, signIn, waitUntilSaved } from '../support/newsroom.ts';

async function newStory(page: Page, headline: string): Promise<string> {
  await beginStory(page);
  await page.keyboard.type(headline);
  await page.getByRole('textbox', { name: 'Story', exact: true }).click();
  await page.keyboard.type('The first boat left at half past nine.');
  await waitUntilSaved(page);
  return page.url();
}

test.beforeEach(async ({ page }) => {
  await signIn(page);
});

test('what is written is there after a reload', async ({ page }) => {
  await newStory(page, 'Ferries resume');
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Headline', exact: true })).toHaveValue('Ferries resume');
  await expect(page.getByRole('textbox', { name: 'Story', exact: true })).toContainText('half past nine');
});

test('a comparison with a state that the next save took the place of shows what there is', async ({
  page,
}) => {
  const story = await newStory(page, 'Ferries resume');
  await page.goto(`${story}/history?from=00000000-0000-4000-8000-000000000000`);
  expect(page.url()).toBe(`${story}/history`);
  await expect(page.getByRole('heading', { name: 'History', level: 1 })).toBeVisible();
});

test('publishing says what is missing and leads there', async ({ page }) => {
  await newStory(page, 'Not ready yet');
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(page.getByText('Say who wrote it, or that it runs without a byline.')).toBeVisible();
  await page.getByRole('button', { name: 'Say who wrote it, or that it runs without a byline.' }).click();
  await expect(page.getByRole('combobox', { name: /Byline/ })).toBeFocused();
});

test('editing a published story changes nothing for readers until the update is published', async ({
  page,
  request,
}) => {
  await newStory(page, 'Bridge opens');
  const address = await publishHere(page);
  const read = async () => (await request.get(address)).text();
  expect(await read()).toContain('Bridge opens');

  await page.getByRole('textbox', { name: 'Headline', exact: true }).fill('Bridge opens at last');
  await waitUntilSaved(page);
  expect(await read()).not.toContain('Bridge opens at last');
  await page.getByRole('button', { name: 'Publish update' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Publish update' }).click();
  await expect(page.getByText('Update published.', { exact: true })).toBeVisible();
  expect(await read()).toContain('Bridge opens at last');

  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Unpublish' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Unpublish' }).click();
  await expect(page.locator('header').getByText('Withdrawn', { exact: true })).toBeVisible();
  expect((await request.get(address)).status()).toBe(410);
});

test('a shortcut acts on the words that the key before it selected, however quick the fingers', async ({
  page,
}) => {
  await newStory(page, 'Quick fingers');
  const story = page.getByRole('textbox', { name: 'Story', exact: true });
  for (let round = 0; round < 8; round += 1)
    for (const isBold of [true, false]) {
      await page.keyboard.press('Control+Home');
      await page.keyboard.press('Shift+End');
      await page.keyboard.press('Control+b');
      await expect(story.locator('strong')).toHaveText(
        isBold ? ['The first boat left at half past nine.'] : [],
      );
      await page.keyboard.press('Control+End');
    }
});

test('a line that breaks while the page comes takes no text away; what is missing comes when it is back', async ({
  page,
}) => {
  await newStory(page, 'Broken line');
  const scripts = /\/_next\/static\/.*\.js/;
  const document = await (await page.request.get(page.url())).text();
  let lost = 0;
  let isBroken = true;
  // What the page names itself comes, and the words without which it says nothing; what it asks for later is lost.
  await page.route(scripts, async (route) => {
    const isNamed = document.includes(new URL(route.request().url()).pathname);
    if (isNamed || !isBroken) return route.continue();
    const response = await route.fetch();
    if ((await response.text()).includes('Write the story.')) return route.fulfill({ response });
    lost += 1;
    return route.abort();
  });
  await page.reload({ waitUntil: 'domcontentloaded' });
  const story = page.getByRole('textbox', { name: 'Story', exact: true });
  await expect(story).toContainText('half past nine');
  await expect(page.locator('aside [aria-busy]')).toBeVisible();
  // Longer than the loader itself tries.
  await expect.poll(() => lost, { timeout: 30_000 }).toBeGreaterThan(8);
  await story.press('Control+End');
  await page.keyboard.type(' Nobody waved.');
  await expect(story).toContainText('Nobody waved.');
  isBroken = false;
  await expect(page.getByRole('heading', { name: 'Before publishing' })).toBeVisible();
  await expect(story).toContainText('Nobody waved.');
});

test('Tab goes from cell to cell and makes a row at the end; what is chosen whole is taken away', async ({
  page,
}) => {
  await newStory(page, 'Figures');
  const story = page.getByRole('textbox', { name: 'Story', exact: true });
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await page.keyboard.type('One');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Two');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('End');
  await page.keyboard.type('!');
  await expect(story.locator('th')).toHaveText(['One!', 'Two', '']);
  await story.locator('td').last().click();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Ten');
  await expect(story.locator('tr')).toHaveCount(4);
  await expect(story.locator('tr').last().locator('td').first()).toHaveText('Ten');
  await story.locator('th').first().hover();
  await page.mouse.down();
  await story.locator('td').last().hover();
  await page.mouse.up();
  await expect(story.locator('.selectedCell')).toHaveCount(12);
  await page.keyboard.press('Delete');
  await expect(story.locator('table')).toHaveCount(0);
});

test('Tab in a table that was pressed before what works in tables had come goes on when it is there', async ({
  page,
}) => {
  await newStory(page, 'Early figures');
  const story = page.getByRole('textbox', { name: 'Story', exact: true });
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await page.keyboard.type('One');
  await waitUntilSaved(page);
  const document = await (await page.request.get(page.url())).text();
  let goOn = () => {};
  const isTime = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  await page.route(/\/_next\/static\/.*\.js/, async (route) => {
    const isNamed = document.includes(new URL(route.request().url()).pathname);
    const response = await route.fetch();
    if (!isNamed && !(await response.text()).includes('Write the story.')) await isTime;
    return route.fulfill({ response });
  });
  await page.reload({ waitUntil: 'domcontentloaded' });
  await story.locator('th').first().click();
  await page.keyboard.press('End');
  await page.keyboard.type('!');
  await page.keyboard.press('Tab');
  await expect(story.locator('th')).toHaveText(['One!', '', '']);
  goOn();
  await expect(page.getByRole('button', { name: 'Table', exact: true })).toBeVisible();
  await page.keyboard.type('Two');
  await expect(story.locator('th')).toHaveText(['One!', 'Two', '']);
});

test('an address becomes a link as one types it, and when it is pasted on words', async ({
  page,
  context,
}) => {
  await newStory(page, 'Addresses');
  const story = page.getByRole('textbox', { name: 'Story', exact: true });
  await page.keyboard.type(' See https://paper.example/boats now');
  await expect(story.getByRole('link', { name: 'https://paper.example/boats' })).toBeVisible();
  await page.keyboard.press('Control+Shift+ArrowLeft');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(() => navigator.clipboard.writeText('https://paper.example/now'));
  await page.keyboard.press('Control+v');
  await expect(story.getByRole('link', { name: 'now', exact: true })).toHaveAttribute(
    'href',
    'https://paper.example/now',
  );
});
