/** What every newsroom journey does. */
import type { Page } from '@playwright/test';
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
