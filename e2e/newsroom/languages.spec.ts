/** The newsroom in the language of whoever works there, from the sign-in page to the story. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { makeOwnAccount } from '../support/accounts.ts';

test.use({ locale: 'ar-EG' });

test('an editor whose browser asks for Arabic works in Arabic, then in Chinese', async ({ page }) => {
  const { email, password } = await makeOwnAccount('editor');
  const html = page.locator('html');
  await page.goto('/sign-in');
  await expect(html).toHaveAttribute('dir', 'rtl');
  await page.getByLabel('البريد الإلكتروني').fill(email);
  await page.getByLabel('كلمة السر').fill('not the password');
  await page.getByRole('button', { name: 'دخول' }).click();
  await expect(page.getByText('البريد وكلمة السر غير متطابقين.')).toBeVisible();
  await page.getByLabel('كلمة السر').fill(password);
  await page.getByRole('button', { name: 'دخول' }).click();

  await expect(page.getByRole('heading', { name: 'المواد', level: 1 })).toBeVisible();
  await expect(html).toHaveAttribute('lang', 'ar');
  await expect(page).toHaveTitle('المواد · Masthead');
  await expect(page.locator('main header').getByText(/^\d+ (?:مادة|مواد)$/)).toBeVisible();
  const rail = await page.getByRole('navigation', { name: 'التنقّل' }).first().boundingBox();
  expect(rail?.x).toBeGreaterThan(640);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  // Arabic is set larger, and so are menus: on a phone, too, they stay on the screen, on the side to which one writes.
  const desk = page.viewportSize();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/newsroom/articles?edition=ar');
  await page.getByRole('list', { name: 'المواد' }).getByRole('link').first().click();
  const body = page.locator('#body[contenteditable="true"]');
  await expect(body).toHaveAttribute('dir', 'rtl');
  await body.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('/');
  const menu = await page.locator('#slash-menu').locator('..').boundingBox();
  expect(menu?.x).toBeGreaterThanOrEqual(0);
  expect((menu?.x ?? 0) + (menu?.width ?? 390)).toBeLessThanOrEqual(390);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  if (desk) await page.setViewportSize(desk);

  // The story keeps the direction of its edition.
  await page.goto('/newsroom/articles?edition=en');
  await page.getByRole('list', { name: 'المواد' }).getByRole('link').first().click();
  await expect(page.locator('#body')).toHaveAttribute('dir', 'ltr');
  await expect(page.locator('#headline')).toHaveAttribute('dir', 'ltr');
  await expect(page.getByRole('heading', { name: 'قبل النشر' })).toBeVisible();

  await page.goto('/newsroom/account');
  await page.getByRole('radio', { name: '简体中文' }).check();
  await expect(page.getByRole('heading', { name: '我的账号' })).toBeVisible();
  await expect(html).toHaveAttribute('dir', 'ltr');
  await expect(html).toHaveAttribute('lang', 'zh-Hans');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByLabel('当前密码').fill('not the password');
  await page.getByLabel('新密码').fill('short');
  await page.getByRole('button', { name: '修改密码' }).click();
  await expect(page.getByText('至少12个字符')).toHaveCount(2);
});
