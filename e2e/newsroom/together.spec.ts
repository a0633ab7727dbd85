import { type Browser, expect, type Page, test } from '@playwright/test';
import { z } from 'zod';
import { askDatabase, makeOwnAccount, site } from '../support/accounts.ts';
import { beginStory, signIn, waitUntilSaved } from '../support/newsroom.ts';
import { openSecondNode, type SecondNode } from '../support/second-node.ts';
import { admin } from '../support/site.ts';

const story = (page: Page) => page.getByRole('textbox', { name: 'Story', exact: true });

let node: SecondNode;

test.beforeAll(async () => {
  node = await openSecondNode();
});
test.afterAll(async () => {
  await node.close();
});

async function arrive(
  browser: Browser,
  at: string,
  account: { email: string; password: string },
): Promise<Page> {
  const context = await browser.newContext({ baseURL: at });
  const page = await context.newPage();
  await signIn(page, account);
  return page;
}

async function type(page: Page, letters: string): Promise<void> {
  // Until the text has come, nothing can be written.
  await expect(story(page)).toHaveAttribute('contenteditable', 'true');
  await story(page).focus();
  await expect(story(page)).toBeFocused();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(letters, { delay: 15 });
}

test('three at one story, at once, offline, signed out, gone in mid-word and with the server killed: every letter is there once', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const other = await makeOwnAccount('editor');
  const ada = await arrive(browser, node.address, admin);
  await beginStory(ada);
  const path = new URL(ada.url()).pathname;
  let bea = await arrive(browser, node.address, other);
  const cem = await arrive(browser, site, admin);
  await Promise.all([bea, cem].map((page) => page.goto(path)));
  await Promise.all([ada, bea, cem].map((page) => story(page).waitFor()));
  await expect(ada.getByRole('list', { name: 'Also at this story' }).getByText('Own editor')).toBeAttached();

  await Promise.all([type(ada, 'abcde'), type(bea, 'fghij'), type(cem, 'klmno')]);

  await ada.context().setOffline(true);
  await type(ada, 'pq');
  await expect(ada.locator('[data-save-state="offline"]')).toContainText('kept here');
  await type(bea, 'rs');
  await ada.context().setOffline(false);
  await waitUntilSaved(ada);

  await story(bea).focus();
  await askDatabase(
    z.object({ id: z.string() }),
    `UPDATE "Session" SET "expiresAt" = now() WHERE "userId" = (SELECT id FROM "User" WHERE email = $1) RETURNING id`,
    [other.email],
  );
  // The question does not take her out of the word that she is in.
  await bea.keyboard.type('tu', { delay: 1100 });
  const dialog = bea.getByRole('dialog', { name: 'Sign in again' });
  await dialog.getByLabel('E-mail').fill(other.email);
  await dialog.getByLabel('Password').fill(other.password);
  await dialog.getByRole('button', { name: 'Sign in and save' }).click();
  await waitUntilSaved(bea);

  await type(ada, 'v');
  await node.kill();
  await Promise.all([type(ada, 'w'), type(bea, 'x'), type(cem, 'y')]);
  await node.start();
  await Promise.all([ada, bea, cem].map(waitUntilSaved));

  // An input method at work is not disturbed by what others type.
  const method = await ada.context().newCDPSession(ada);
  const compose = (text: string) =>
    method.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  await story(ada).focus();
  await ada.keyboard.press('Control+End');
  await compose('に');
  await type(bea, '1');
  await compose('にほ');
  await type(cem, '2');
  await compose('にほん');
  await method.send('Input.insertText', { text: '日本' });

  await bea.context().setOffline(true);
  await type(bea, 'z0');
  // Gone in mid-word: no page is told beforehand, nothing is sent.
  const there = bea.context();
  await bea.close({ runBeforeUnload: false });
  await there.setOffline(false);
  bea = await there.newPage();
  await bea.goto(path);
  await story(bea).waitFor();
  await waitUntilSaved(bea);
  await story(bea).focus();

  const letters = [...'abcdefghijklmnopqrstuvwxyz012日本'].sort();
  for (const page of [ada, bea, cem])
    await expect(async () => {
      const words = await story(page)
        .locator('p')
        .first()
        .evaluate((line) => {
          for (const caret of line.querySelectorAll('.story-caret')) caret.textContent = '';
          return line.textContent;
        });
      expect([...(words ?? '').replace(/\s/g, '')].sort()).toEqual(letters);
    }).toPass({ timeout: 15_000 });

  // Comments: Bea speaks to an administrator, who reads, answers and resolves on another page.
  await bea.keyboard.press('Control+Home');
  await bea.keyboard.press('Shift+End');
  await bea.keyboard.press('Control+Alt+KeyM');
  await bea.getByRole('combobox', { name: 'Your comment' }).waitFor();
  await bea.keyboard.type('Who wrote this? @');
  await bea.getByRole('option').first().waitFor();
  await bea.keyboard.press('Enter');
  await bea.keyboard.press('Control+Enter');
  const threads = (page: Page) => page.locator('[data-comment-thread]');
  await expect(threads(bea)).toContainText('Who wrote this?');
  await cem.getByRole('button', { name: /^Comments, 1 open comment/ }).click();
  await expect(cem.locator('mark.story-comment')).not.toHaveCount(0);
  await threads(cem).focus();
  await threads(cem).getByRole('combobox', { name: 'Your answer' }).fill('All of us.');
  await cem.keyboard.press('Control+Enter');
  await expect(threads(bea)).toContainText('All of us.');
  await threads(cem).getByRole('button', { name: 'Resolve' }).click();
  await expect(threads(bea)).toHaveCount(0);
  await Promise.all([ada, bea, cem].map((page) => page.context().close()));
});
