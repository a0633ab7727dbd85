/** What every newsroom journey does. */
import { expect, type Page } from '@playwright/test';
import { admin } from './site.ts';

export async function signIn(
  page: Page,
  account: { email: string; password: string } = admin,
): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill(account.email);
  await page.getByLabel('Password').fill(account.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL('**/newsroom/**');
}

/** Waits until the story page says that everything is in the newsroom. */
export async function waitUntilSaved(page: Page): Promise<void> {
  await page.locator('[data-save-state="saved"]').waitFor();
}

/** A new story, on its page; whoever begins one begins with its headline. */
export async function beginStory(page: Page): Promise<void> {
  await page.goto('/newsroom/articles/new');
  await page
    .getByRole('button', { name: /New story in/ })
    .first()
    .click();
  await page.waitForURL(/\/newsroom\/articles\/[0-9a-f-]{36}$/);
  await expect(page.getByRole('textbox', { name: 'Headline', exact: true })).toBeFocused();
}

/** Publishes the story that is open, in the first section and without a byline. Returns where readers find it. */
export async function publishHere(page: Page): Promise<string> {
  await page.getByRole('combobox', { name: 'Section' }).click();
  await page.getByRole('option').nth(1).click();
  await page.getByLabel('Runs without a byline').click();
  await waitUntilSaved(page);
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Publish' }).click();
  await expect(page.locator('header').getByText('Published', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'More' }).click();
  const address = (await page.getByRole('menuitem', { name: 'View on the site' }).getAttribute('href')) ?? '';
  await page.keyboard.press('Escape');
  return address;
}
