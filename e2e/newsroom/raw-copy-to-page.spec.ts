import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { fixture } from '../support/fixtures.ts';
import { signIn, waitUntilSaved } from '../support/newsroom.ts';

test('raw copy becomes a published page that reads without JavaScript', async ({
  page,
  browser,
  baseURL,
}) => {
  const copy = await readFile(
    fixture('wire-text/en-daily-06.txt', 'lib/wire/samples/raw/en-daily-06.txt'),
    'utf8',
  );
  const picture = await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#35618f' } })
    .jpeg()
    .toBuffer();

  await signIn(page);
  await page.goto('/newsroom/wire');
  await page.getByLabel('Raw copy', { exact: true }).fill(copy);
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page.locator('[data-field="headline"]')).toContainText(
    'Rural library on wheels turns its millionth page',
  );
  await expect(page.locator('[data-field="publishedAt"]')).toContainText(/Aug 7, 2026, 9:12\sAM \+08:00/);
  await expect(page.locator('[data-field="headline"]')).toContainText('from line 3');
  await page.getByRole('button', { name: 'Make the draft' }).click();
  await page.waitForURL(/\/newsroom\/articles\/[0-9a-f-]{36}$/);

  await test.step('fix one credit: the second writer is printed in another form', async () => {
    const credit = page.locator('[data-credit="Peter Okafor"]');
    await credit.locator('summary').click();
    await credit.getByRole('textbox', { name: 'Printed as' }).fill('Peter A. Okafor');
  });
  await test.step('add a web editor nobody knew, with two keys', async () => {
    const field = page.getByRole('combobox', { name: /At the foot/ });
    await field.fill('Wu Lanlan');
    await expect(page.getByRole('option', { name: /New person/ })).toBeVisible();
    await field.press('Enter');
    await expect(page.locator('[data-credit="Wu Lanlan"]')).toBeVisible();
  });
  await test.step('add the picture the caption was waiting for', async () => {
    await page.getByRole('button', { name: 'Add the picture' }).click();
    const files = page.getByRole('dialog').locator('input[type=file]');
    await files.setInputFiles({ name: 'library.jpg', mimeType: 'image/jpeg', buffer: picture });
    await expect(page.locator('figure img')).toBeVisible();
    await page
      .getByLabel(/Alt text/)
      .fill('A blue bus stands between terraced fields; children queue at its door.');
  });
  await test.step('choose the section', async () => {
    await page.getByRole('combobox', { name: 'Section' }).click();
    await page.getByRole('option').nth(1).click();
  });
  await waitUntilSaved(page);
  await expect(page.getByText('Ready to publish')).toBeVisible();
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Publish' }).click();
  await expect(page.locator('header').getByText('Published', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'More' }).click();
  const address = await page.getByRole('menuitem', { name: 'View on the site' }).getAttribute('href');

  const reader = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const site = await reader.newPage();
  const response = await site.goto(address ?? '');
  expect(response?.status()).toBe(200);
  await expect(site.getByRole('heading', { level: 1 })).toHaveText(
    'Rural library on wheels turns its millionth page',
  );
  await expect(site.getByText('By Zhou Min and Peter A. Okafor')).toBeVisible();
  await expect(site.getByText('09:12, August 07, 2026')).toBeVisible();
  await expect(site.getByText('(Web editor: Wu Lanlan)')).toBeVisible();
  await expect(site.getByText('The horn sounds twice, and children run.')).toBeVisible();
  await expect(site.locator('figure img').first()).toHaveJSProperty('complete', true);
  await site.getByRole('link', { name: 'Peter A. Okafor' }).first().click();
  await expect(site.getByRole('link', { name: /Rural library on wheels/ }).first()).toBeVisible();
  await reader.close();
});

test('copy goes to the edition of its language, unless somebody chose another', async ({ page }) => {
  const copy = await readFile(
    fixture('wire-text/ar-agency-11.txt', 'lib/wire/samples/raw/ar-agency-11.txt'),
    'utf8',
  );
  await signIn(page);
  await page.goto('/newsroom/wire');
  await page.getByLabel('Raw copy', { exact: true }).fill(copy);
  await page.getByRole('button', { name: 'Read it' }).click();
  const edition = page.getByRole('combobox', { name: 'Edition' });
  await expect(edition).toContainText('Asia/Dubai');
  await expect(page.locator('[data-field="publishedAt"]')).toContainText('+04:00');
  await edition.click();
  await page.getByRole('option', { name: /The Selvane Tide/ }).click();
  await expect(page.locator('[data-field="publishedAt"]')).toContainText('+08:00');
});
