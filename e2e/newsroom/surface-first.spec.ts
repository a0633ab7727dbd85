/** One can write before the page around the text is drawn, and what one has begun goes on when it is. */
import { expect, type Page, test } from '@playwright/test';
import { z } from 'zod';
import { askDatabase } from '../support/accounts.ts';
import { beginStory, signIn, waitUntilSaved } from '../support/newsroom.ts';
import { openSlowDoor } from '../support/slow-door.ts';

const story = (page: Page) => page.getByRole('textbox', { name: 'Story', exact: true });

async function newStory(page: Page): Promise<string> {
  await signIn(page);
  await beginStory(page);
  await page.keyboard.type('Ferries resume');
  await story(page).click();
  await page.keyboard.type('The first boat left.');
  await waitUntilSaved(page);
  return page.url();
}

/** Opens a story whose scripts stay away, but for those that its page names. @returns what lets them come */
async function openWithout(page: Page, address: string): Promise<() => void> {
  const named = await (await page.request.get(address)).text();
  let come = () => {};
  const held = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.route('**/_next/static/**/*.js', async (route) => {
    const isFirst = named.includes(`src="${new URL(route.request().url()).pathname}"`);
    if (!isFirst) await held;
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'commit' });
  await expect(story(page).locator('p').first()).not.toBeEmpty();
  return come;
}

const toolbar = (page: Page) => page.getByRole('button', { name: 'Bold', exact: true });

test('what is written before the page is drawn is there afterwards, and one writes on where one was', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  const address = await newStory(page);
  const come = await openWithout(page, address);
  await story(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('The second waited');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+End');
  await expect(toolbar(page)).toBeHidden();
  come();
  for (const letter of ' for the tide, as it does every year')
    await page.keyboard.type(letter, { delay: 20 });
  await expect(toolbar(page)).toBeVisible();
  await expect(story(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Third.');
  const lines = ['The first boat left.', 'The second waited for the tide, as it does every year', 'Third.'];
  await expect(story(page).locator('p')).toHaveText(lines);
  await waitUntilSaved(page);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.reload();
  await expect(story(page).locator('p')).toHaveText(lines);
  expect(errors).toEqual([]);
});

test('the page draws what stands: the surface stays the one in which one writes', async ({ page }) => {
  const address = await newStory(page);
  const come = await openWithout(page, address);
  const standing = await story(page).elementHandle();
  come();
  await expect(toolbar(page)).toBeVisible();
  expect(await story(page).evaluate((now, before) => now === before, standing)).toBe(true);
});

test('a photo shows before the page is drawn, and the text stays where it is when it is', async ({
  page,
}) => {
  const [withPhoto] = await askDatabase(
    z.object({ id: z.uuid() }),
    `SELECT a.id FROM "Article" a JOIN "PhotoUse" u ON u."revisionId" = a."liveRevisionId"
     JOIN "Edition" e ON e.id = a."editionId" WHERE e.code = 'en' AND u."photoId" IS NOT NULL AND a.status = 'published'
     ORDER BY a."firstPublishedAt" LIMIT 1`,
  );
  await signIn(page);
  const come = await openWithout(page, `/newsroom/articles/${withPhoto?.id}`);
  const photo = story(page).locator('.drawn-block[data-draws=photo]').first();
  const picture = await photo.evaluate((place) => getComputedStyle(place, '::before').backgroundImage);
  const after = story(page).locator('.drawn-block[data-draws=photo] ~ p').first();
  const before = await after.boundingBox();
  come();
  const drawn = photo.getByRole('img');
  await expect(drawn).toBeVisible();
  await expect(toolbar(page)).toBeVisible();
  expect(picture).toContain((await drawn.getAttribute('src')) ?? 'nothing');
  const moved = ((await after.boundingBox())?.y ?? 0) - (before?.y ?? 0);
  expect(Math.abs(moved)).toBeLessThan(40);
});

test('a page that comes more slowly than its scripts, which the browser has, is one to write in all the same', async ({
  page,
}) => {
  const path = new URL(await newStory(page)).pathname;
  const door = await openSlowDoor('id="writing-surface"', 700);
  try {
    for (const visit of ['scripts are fetched', 'scripts are there']) {
      await page.goto(`${door.address}${path}`);
      await expect(story(page).locator('p').first(), visit).toHaveText('The first boat left.');
      await expect(toolbar(page), visit).toBeVisible();
    }
  } finally {
    await page.goto('about:blank');
    await door.close();
  }
});

test('somebody who suggests in the story writes nothing before suggesting has come', async ({ page }) => {
  const address = await newStory(page);
  await page.keyboard.press('Control+Alt+Shift+X');
  await expect(page.getByText('Suggesting', { exact: true }).first()).toBeVisible();
  const named = await (await page.request.get(address)).text();
  expect(named).toContain('writing-surface');
  await page.goto(address);
  await story(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Late.');
  await expect(story(page).locator('ins')).toHaveText(' Late.');
});

test('before the first letter at most 250 kB of scripts are fetched', async ({ page }) => {
  const address = await newStory(page);
  await page.goto('about:blank');
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  const scripts = new Map<string, number>();
  session.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.set(requestId, 0);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) scripts.set(requestId, encodedDataLength);
  });
  await openWithout(page, address);
  const bytes = [...scripts.values()].reduce((sum, size) => sum + size, 0);
  expect(bytes).toBeGreaterThan(50_000);
  expect(bytes).toBeLessThan(250_000);
});
