/** A file that readers take with them: put into a story, fetched by a reader, gone with the story. */
import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { newId } from '#lib/platform/ids.ts';
import { buildPdf } from '#prisma/seed/builders/pdf.ts';
import { tabTo } from '../support/keyboard.ts';
import { beginStory, publishHere, signIn, waitUntilSaved } from '../support/newsroom.ts';

const story = (page: Page) => page.getByRole('textbox', { name: 'Story', exact: true });
const block = (page: Page) => story(page).locator('section[data-block="file"]');

const said = (page: Page, words: string) =>
  page.getByRole('region', { name: /^Notifications/ }).getByText(words);
const archive = (name: string, text: string) => Buffer.from(zipSync({ [name]: strToU8(text) }));

test.beforeEach(async ({ page }) => {
  await signIn(page);
});

/** Something dropped or pasted on the text by hand. */
async function hand(page: Page, how: 'drop' | 'paste', name: string, type: string, bytes: Buffer) {
  const given = await page.evaluateHandle(
    ([data, fileName, mediaType]) => {
      const transfer = new DataTransfer();
      const part = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0));
      transfer.items.add(new File([part], fileName, { type: mediaType }));
      return transfer;
    },
    [bytes.toString('base64'), name, type] as const,
  );
  const line = story(page).locator('p').first();
  return line.evaluate(
    (element, { how: kind, given: transfer }) => {
      const { left, top } = element.getBoundingClientRect();
      const place = { bubbles: true, cancelable: true, clientX: left + 5, clientY: top + 5 };
      const event =
        kind === 'drop'
          ? new DragEvent('drop', { ...place, dataTransfer: transfer })
          : new ClipboardEvent('paste', { ...place, clipboardData: transfer });
      return !element.dispatchEvent(event);
    },
    { how, given },
  );
}

test('by keyboard alone into a story, and from there to a reader without JavaScript', async ({
  page,
  browser,
}) => {
  // A whole journey, on a machine that may be busy.
  test.slow();
  const word = newId().slice(-8);
  const bytes = buildPdf([`The budget ${word}`]);
  await beginStory(page);
  await page.keyboard.type(`Budget ${word}`);
  await tabTo(page, story(page));
  await page.keyboard.type('It is all in the papers.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('/');
  await expect(page.getByRole('listbox', { name: 'Insert a block' })).toBeVisible();
  await page.keyboard.type('download');
  await expect(page.getByRole('option', { name: 'File to download' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await page.keyboard.press('Enter');
  const choose = page.getByRole('dialog').getByRole('button', { name: 'Choose a file on this computer' });
  await expect(choose).toBeFocused();
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Enter');
  await (await chooser).setFiles({ name: `budget_${word}.pdf`, mimeType: 'application/pdf', buffer: bytes });
  await expect(block(page)).toContainText('PDF, 1');
  await expect(block(page).locator('.file-title')).toHaveText(`budget ${word}`);
  // The caret waits in the title, and Enter leads on.
  await page.keyboard.press('ControlOrMeta+ArrowRight');
  await page.keyboard.press('End');
  await page.keyboard.type(' 2026');
  await page.keyboard.press('Enter');
  await page.keyboard.type('All 300 pages.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Read them.');
  await expect(story(page).locator('> p').filter({ hasText: 'Read them.' })).toBeVisible();
  await waitUntilSaved(page);
  const given = await block(page).getByRole('link').getAttribute('href');
  const file = given ?? '';

  const context = await browser.newContext({ javaScriptEnabled: false });
  const reader = await context.newPage();
  expect((await context.request.get(file)).status()).toBe(404);

  const address = await publishHere(page);

  await reader.goto(address);
  const link = reader.getByRole('link', { name: `budget ${word} 2026 PDF, 1` });
  await expect(reader.getByText('All 300 pages.')).toBeVisible();
  const [download] = await Promise.all([reader.waitForEvent('download'), link.click()]);
  expect(download.suggestedFilename()).toBe(`budget_${word}.pdf`);
  expect((await readFile(await download.path())).equals(bytes)).toBe(true);
  const answer = await context.request.get(file);
  expect(answer.headers()).toMatchObject({
    'content-type': 'application/pdf',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
  });

  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Unpublish' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Unpublish' }).click();
  await expect(page.locator('header').getByText('Withdrawn', { exact: true })).toBeVisible();
  expect((await context.request.get(file)).status()).toBe(404);
  expect((await page.request.get(file)).status()).toBe(200);
  await context.close();
});

test('dropped or pasted on the text, offered to readers; what could run is refused with a reason', async ({
  page,
}) => {
  const word = newId().slice(-8);
  await beginStory(page);
  await tabTo(page, story(page));
  await page.keyboard.type('The levels of the year.');
  const table = Buffer.from(`hour,level\n${word},2.1\n`);
  expect(await hand(page, 'drop', `levels ${word}.csv`, 'text/csv', table)).toBe(true);
  await expect(block(page)).toContainText(`levels ${word}.csv`);
  expect(await hand(page, 'paste', `pages ${word}.zip`, 'application/zip', archive('a.txt', word))).toBe(
    true,
  );
  await expect(block(page)).toHaveCount(2);
  await hand(page, 'drop', 'tool.zip', 'application/zip', archive('setup.exe', word));
  await expect(said(page, 'There is a program in this archive.')).toBeVisible();
  await hand(page, 'drop', 'page.html', 'text/html', Buffer.from('<script>alert(1)</script>'));
  await expect(said(page, 'Web pages, drawings and programs are not taken')).toBeVisible();
  // Raw copy is for the list of stories.
  expect(await hand(page, 'drop', 'copy.docx', '', Buffer.from('PK'))).toBe(false);
  await expect(block(page)).toHaveCount(2);
  await waitUntilSaved(page);
  await page.reload();
  await expect(block(page)).toHaveCount(2);
  await expect(block(page).last()).toContainText(/levels|pages/);
});

test('in the list with its story, under another name from there, deleted when no story has it', async ({
  page,
  browser,
}) => {
  test.slow();
  const word = newId().slice(-8);
  const table = (name: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(`${name},1\n`) });
  for (const name of [`tides_${word}.csv`, `spare_${word}.csv`])
    await page.request.post(`/api/files?name=${name}`, { data: table(name).buffer });
  await beginStory(page);
  await page.keyboard.type(`Tides ${word}`);
  await tabTo(page, story(page));
  await page.keyboard.type('All tides.');
  await hand(page, 'drop', `tides_${word}.csv`, 'text/csv', table(`tides_${word}.csv`).buffer);
  await expect(block(page)).toHaveCount(1);
  await waitUntilSaved(page);
  const address = await publishHere(page);

  await page.goto(`/newsroom/files?q=${word}`);
  const files = page.getByRole('list', { name: 'Files' });
  const line = (name: string) => files.getByRole('listitem').filter({ hasText: name }).first();
  await expect(line('tides').getByRole('link', { name: `Tides ${word}` })).toBeVisible();
  await expect(line('tides').getByRole('button', { name: /^Delete/ })).toHaveCount(0);
  await line('tides')
    .getByRole('button', { name: /^Rename/ })
    .click();
  const field = page.getByRole('dialog').getByRole('textbox', { name: 'The name that readers get' });
  await field.fill(`high-water ${word}`);
  await page.keyboard.press('Enter');
  await expect(line(`high-water ${word}.csv`)).toBeVisible();

  await line('spare')
    .getByRole('button', { name: /^Delete/ })
    .click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(line('spare')).toHaveCount(0);

  const reader = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await reader.goto(address);
  const link = reader.getByRole('link', { name: `tides ${word}` });
  const now = (await link.getAttribute('href')) ?? '';
  expect(decodeURIComponent(now)).toContain(`high-water ${word}.csv`);
  // The address that somebody kept.
  const kept = await reader.request.get(now.replace(/[^/]+$/, `tides_${word}.csv`));
  expect(kept.status()).toBe(200);
  expect(decodeURIComponent(kept.url())).toContain(`high-water ${word}.csv`);
  await reader.context().close();
});

test('a file that is not there is said while one writes, and taken out from there', async ({ page }) => {
  await beginStory(page);
  await tabTo(page, story(page));
  await page.keyboard.type('All tides.');
  const lost = `<section data-pm-slice="0 0 []" data-block="file" data-file="${newId()}"><div class="file-words"><p data-part="file-title">Tides</p><p data-part="file-note"></p></div></section>`;
  await story(page).evaluate((element, html) => {
    const transfer = new DataTransfer();
    transfer.setData('text/html', html);
    element.dispatchEvent(
      new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData: transfer }),
    );
  }, lost);
  await expect(block(page)).toHaveCount(1);
  const checks = page.getByRole('region', { name: 'Before publishing' });
  const said = checks.getByRole('listitem').filter({ hasText: 'not there any more' });
  await said.getByRole('button', { name: 'Take it out' }).click();
  await expect(block(page)).toHaveCount(0);
  await expect(said).toHaveCount(0);
  await expect(story(page)).toContainText('All tides.');
});
