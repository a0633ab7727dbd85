/** The newsroom without a pointer. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { NewsroomMessages } from '#lib/language/newsroom-messages.ts';

/** Walks with Tab until one is there, whichever way is shorter, as whoever has no pointer does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let rounds = 0; rounds < 60; rounds += 1) {
    const steps = await target.evaluate(stepsTo);
    if (steps === 0) return;
    // Not everything that might take the focus does: the last steps are taken one by one.
    for (let step = 0; step < Math.max(1, Math.floor(Math.abs(steps) * 0.6)); step += 1)
      await page.keyboard.press(steps > 0 ? 'Tab' : 'Shift+Tab');
  }
  throw new Error(`No number of steps leads to ${target}.`);
}

/** About how many steps it is, backwards ones negative; runs in the browser. */
function stepsTo(element: Element): number {
  if (element === document.activeElement) return 0;
  const stops = [
    ...document.querySelectorAll(
      'a[href], button, input, select, textarea, summary, [tabindex="0"], [contenteditable="true"]',
    ),
  ].filter((stop) => stop.checkVisibility() && !stop.matches(':disabled, [tabindex="-1"]'));
  const at = stops.indexOf(document.activeElement ?? document.body);
  const ahead = (stops.indexOf(element) - at + stops.length) % stops.length;
  return ahead > stops.length / 2 ? ahead - stops.length : ahead || 1;
}

export async function press(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

export async function signInByKeys(
  page: Page,
  t: NewsroomMessages,
  { email, password }: { email: string; password: string },
): Promise<void> {
  await page.goto('/sign-in');
  await tabTo(page, page.getByLabel(t.signIn.email));
  await page.keyboard.type(email);
  await tabTo(page, page.getByLabel(t.signIn.password, { exact: true }));
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/newsroom/**');
}

/** By the palette. */
export async function goTo(page: Page, t: NewsroomMessages, text: string): Promise<void> {
  await page.keyboard.press('Control+k');
  const field = page.getByPlaceholder(t.palette.placeholder);
  await expect(field).toBeFocused();
  await page.keyboard.type(text);
  await choose(page, page.getByRole('option', { name: text }).first());
  await expect(field).toBeHidden();
}

/** Walks down a list to one of its rows and takes it. */
export async function choose(page: Page, row: Locator): Promise<void> {
  await expect(row).toBeVisible();
  // Rows may still come in above it, which moves it on.
  await expect(async () => {
    if ((await row.getAttribute('aria-selected')) !== 'true') await page.keyboard.press('ArrowDown');
    await expect(row).toHaveAttribute('aria-selected', 'true', { timeout: 50 });
  }).toPass({ intervals: [1], timeout: 15_000 });
  await page.keyboard.press('Enter');
}

/** A key of a layout that bears another letter there than a Latin one. */
export async function pressOnLayout(page: Page, key: { key: string; code: string }): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Input.dispatchKeyEvent', { type: 'keyDown', text: key.key, ...key });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
  await session.detach();
}
