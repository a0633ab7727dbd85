/** Two at one story, one of whom suggests: what readers get is the text without it, until somebody accepts it. */
import { type Browser, expect, type Page, test } from '@playwright/test';
import { makeOwnAccount } from '../support/accounts.ts';
import { beginStory, signIn, waitUntilSaved } from '../support/newsroom.ts';

const story = (page: Page) => page.getByRole('textbox', { name: 'Story', exact: true });
const cards = (page: Page) => page.locator('[data-suggestion-card]');

async function beside(browser: Browser, address: string): Promise<Page> {
  const other = await makeOwnAccount('editor');
  const page = await (await browser.newContext({ baseURL: new URL(address).origin })).newPage();
  await signIn(page, other);
  await page.goto(address);
  await expect(story(page)).toHaveAttribute('contenteditable', 'true');
  return page;
}

/** Presses a key until the caret stands behind so many letters of the line. */
async function caretAt(page: Page, letters: number): Promise<void> {
  await story(page).focus();
  await page.keyboard.press('Control+Home');
  for (let letter = 0; letter < letters; letter += 1) await page.keyboard.press('ArrowRight');
}

test('one suggests, also offline; another accepts and rejects; readers see what was accepted', async ({
  page: ada,
  browser,
  request,
}) => {
  test.setTimeout(120_000);
  await signIn(ada);
  await beginStory(ada);
  await ada.getByRole('textbox', { name: 'Headline', exact: true }).fill('Ferries as suggested');
  await story(ada).click();
  await ada.keyboard.type('The boat left at noon.');
  await ada.keyboard.press('Enter');
  await ada.keyboard.type('Nobody saw it.');
  await waitUntilSaved(ada);
  const bea = await beside(browser, ada.url());

  await bea.getByRole('button', { name: 'Suggesting' }).click();
  await expect(bea.getByRole('button', { name: 'Suggesting' })).toHaveAttribute('aria-pressed', 'true');
  await caretAt(bea, 4);
  await bea.keyboard.type('zebra ');
  await expect(ada.locator('ins.story-inserted')).toHaveText('zebra ');
  await bea.context().setOffline(true);
  await expect(async () => {
    await caretAt(bea, 'The zebra '.length);
    await bea.keyboard.press('Control+Shift+ArrowRight');
    expect(await bea.evaluate(() => String(getSelection()))).toMatch(/^boat/);
  }).toPass();
  await bea.keyboard.press('Delete');
  await expect(story(bea).locator('del.story-deleted')).not.toHaveCount(0);
  await bea.keyboard.press('End');
  await bea.keyboard.press('Enter');
  await bea.keyboard.type('Quagga.');
  await expect(story(bea).locator('del.story-deleted')).not.toHaveCount(0);
  await bea.context().setOffline(false);
  await waitUntilSaved(bea);

  // An input method composes inside its own mark.
  const method = await bea.context().newCDPSession(bea);
  await method.send('Input.imeSetComposition', { text: 'に', selectionStart: 1, selectionEnd: 1 });
  await method.send('Input.imeSetComposition', { text: 'にほ', selectionStart: 2, selectionEnd: 2 });
  await method.send('Input.insertText', { text: '日本' });
  await expect(story(bea).locator('ins.story-inserted').last()).toHaveText('Quagga.日本');
  await waitUntilSaved(bea);

  await bea.reload();
  await expect(story(bea)).toHaveAttribute('contenteditable', 'true');
  await expect(bea.getByRole('button', { name: 'Suggesting' })).toHaveAttribute('aria-pressed', 'true');
  await expect(story(bea).locator('ins.story-inserted').first()).toHaveText('zebra ');

  // Ada publishes: nothing of it is for readers.
  await ada.getByRole('combobox', { name: 'Section' }).click();
  await ada.getByRole('option').nth(1).click();
  await ada.getByLabel('Runs without a byline').click();
  await waitUntilSaved(ada);
  await ada.getByRole('button', { name: 'Publish', exact: true }).click();
  const dialog = ada.getByRole('alertdialog');
  await expect(dialog).toContainText(/open suggestions? (is|are) not part of what is published/);
  await dialog.getByRole('button', { name: 'Publish' }).click();
  await expect(ada.locator('header').getByText('Published', { exact: true })).toBeVisible();
  await ada.getByRole('button', { name: 'More' }).click();
  const address = (await ada.getByRole('menuitem', { name: 'View on the site' }).getAttribute('href')) ?? '';
  await ada.keyboard.press('Escape');
  const edition = `/${address.split('/')[1]}`;
  const read = async (path: string) => (await request.get(path)).text();
  expect(await read(address)).toContain('The boat left at noon.');
  const places = [
    address,
    edition,
    `${edition}/feed.xml`,
    `${edition}/feed.json`,
    `${edition}/search?q=zebra`,
  ];
  for (const path of places) expect(await read(path), path).not.toMatch(/zebra (?!<)|Quagga|日本/);

  // One is accepted, one rejected; each is one step back.
  await ada.getByRole('button', { name: /^Suggestions, / }).click();
  await expect(cards(ada).first()).toContainText('zebra');
  await expect(cards(ada).first()).toContainText('Own editor');
  const count = await cards(ada).count();
  await cards(ada).first().getByRole('button', { name: 'Accept' }).click();
  await expect(cards(ada)).toHaveCount(count - 1);
  await expect(story(ada)).toContainText('The zebra');
  while ((await cards(ada).count()) > 0) {
    const left = await cards(ada).count();
    await cards(ada).first().getByRole('button', { name: 'Reject' }).click();
    await expect(cards(ada)).toHaveCount(left - 1);
  }
  await expect(story(bea).locator('ins, del')).toHaveCount(0);
  await expect(story(bea)).not.toContainText('Quagga');
  await waitUntilSaved(ada);
  await ada.getByRole('button', { name: 'Publish update' }).click();
  await ada.getByRole('alertdialog').getByRole('button', { name: 'Publish update' }).click();
  await expect(async () => expect(await read(address)).toContain('The zebra')).toPass();
  expect(await read(address)).not.toMatch(/Quagga|日本/);
  await bea.context().close();
});

test('what one types in a suggestion that another rejects, before either knows of the other, stays suggested', async ({
  page: ada,
  browser,
}) => {
  test.setTimeout(120_000);
  await signIn(ada);
  await beginStory(ada);
  await story(ada).click();
  await ada.keyboard.type('The boat left. The bell rang.');
  await waitUntilSaved(ada);
  const bea = await beside(browser, ada.url());
  await bea.getByRole('button', { name: 'Suggesting' }).click();
  const suggests = async (place: number, words: string) => {
    await caretAt(bea, place);
    await bea.keyboard.type(words);
  };
  await suggests('The boat left. The '.length, 'tin ');
  await suggests('The '.length, 'wide ');
  await waitUntilSaved(bea);
  await expect(story(ada).locator('ins.story-inserted')).toHaveText(['wide ', 'tin ']);
  await ada.getByRole('button', { name: /^Suggestions, / }).click();

  // What she types arrives after the rejection, …
  await bea.context().setOffline(true);
  await suggests('The wi'.length, 'XY');
  await cards(ada).first().getByRole('button', { name: 'Reject' }).click();
  await waitUntilSaved(ada);
  await bea.context().setOffline(false);
  await expect(story(bea).locator('ins.story-inserted')).toHaveText(['XY', 'tin ']);
  await expect(story(ada).locator('ins.story-inserted')).toHaveText(['XY', 'tin ']);
  await waitUntilSaved(bea);

  // … and before it.
  await ada.context().setOffline(true);
  await suggests('The XYboat left. The ti'.length, 'QQ');
  await waitUntilSaved(bea);
  await cards(ada).nth(1).getByRole('button', { name: 'Reject' }).click();
  await expect(story(ada)).toHaveText('The XYboat left. The bell rang.');
  await ada.context().setOffline(false);
  await waitUntilSaved(ada);
  for (const page of [ada, bea]) {
    // Beside her words may stand her name.
    await expect(story(page)).toHaveText(/^The XYboat left\. The QQ(Own editor)?bell rang\.$/);
    await expect(story(page).locator('ins.story-inserted')).toHaveText([/^XY/, /^QQ/]);
  }
  // Two in a moment are two steps back.
  await cards(ada).evaluateAll((all) => {
    for (const card of all)
      for (const button of card.querySelectorAll('button'))
        if (/^Reject/.test(button.ariaLabel ?? button.textContent)) button.click();
  });
  await expect(story(ada).locator('ins.story-inserted')).toHaveCount(0);
  await story(ada).focus();
  await ada.keyboard.press('Control+z');
  await expect(story(ada).locator('ins.story-inserted')).toHaveText([/QQ/]);
  await ada.keyboard.press('Control+z');
  await expect(story(ada).locator('ins.story-inserted')).toHaveText([/XY/, /QQ/]);
  await bea.context().close();
});
