/** A slow line: the page can be read, and pressed, before its scripts are there. */
import { expect, type Page, test } from '@playwright/test';
import { signIn } from '../support/newsroom.ts';

const ways: Record<string, (page: Page) => Promise<void>> = {
  'the keys of the palette': (page) => page.keyboard.press('Control+k'),
  'its button, by somebody impatient': async (page) => {
    const button = page.getByRole('button', { name: 'Search', exact: true });
    await button.click();
    await button.click();
  },
};

for (const [name, press] of Object.entries(ways))
  test(`${name}, pressed before the scripts came, open it when they are there`, async ({ page }) => {
    await signIn(page);
    let come = () => {};
    const held = new Promise<void>((resolve) => {
      come = resolve;
    });
    await page.route('**/_next/static/**/*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('/newsroom/articles', { waitUntil: 'commit' });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await press(page);
    const field = page.getByPlaceholder('Search stories, people, places…');
    await expect(field).toBeHidden();
    come();
    await expect(field).toBeFocused();
  });
