/** Who did what, as a table for the desk and as files for spreadsheets. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { makeOwnAccount } from '../support/accounts.ts';
import { signIn } from '../support/newsroom.ts';

test('a number leads to the stories behind it, and both tables can be taken away', async ({ page }) => {
  await signIn(page, await makeOwnAccount('byline_admin'));
  await page.goto('/newsroom/credits?from=2026-01-01&until=2026-12-31');
  await page.getByRole('link', { name: 'This year' }).waitFor();
  const year = new Date().getFullYear();
  await page.goto(`/newsroom/credits?from=${year}-01-01&until=${year}-12-31`);
  const table = page.getByRole('table');
  const row = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Hannah Reyes' }) });
  const number = row.getByRole('link', { name: /^Stories of Hannah Reyes: \d+$/ });
  const count = Number(await number.textContent());
  expect(count).toBeGreaterThan(1);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await number.click();
  await expect(page.getByRole('columnheader', { name: 'Printed', exact: true })).toBeVisible();
  await expect(table.locator('tbody').getByRole('row')).toHaveCount(count);

  for (const [name, column] of [
    ['Counts (CSV)', 'week,edition,role'],
    ['Payments (CSV)', 'payee_reference,person,person_id,role'],
  ] as const) {
    const href = (await page.getByRole('link', { name }).getAttribute('href')) ?? '';
    const answer = await page.request.get(href);
    expect(answer.headers()['content-type']).toBe('text/csv; charset=utf-8');
    expect(answer.headers()['content-disposition']).toContain(`-${year}-01-01-${year}-12-31.csv"`);
    const text = (await answer.body()).toString('utf8');
    expect(text.startsWith(`\uFEFF${column}`)).toBe(true);
    const lines = text.trim().split('\r\n').slice(1);
    expect(lines.length).toBeGreaterThanOrEqual(1);
    expect(lines.every((line) => line.includes('Hannah Reyes'))).toBe(true);
  }
});
