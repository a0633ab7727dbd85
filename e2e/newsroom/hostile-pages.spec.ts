/** Whatever is sent, nothing of it runs: not in the newsroom, not in the preview, not where readers are. */
import { type APIRequestContext, expect, type Page, test } from '@playwright/test';
import { z } from 'zod';
import { askDatabase } from '../support/accounts.ts';
import { executables, hostilePage, program, sharedHostile } from '../support/hostile.ts';
import { signIn } from '../support/newsroom.ts';
import { doc, englishEdition, importCopy, saveStory, signedInVisit, words } from '../support/stories.ts';

let visit: APIRequestContext;
let editionId: string;

test.beforeAll(async ({ browser }) => {
  visit = await signedInVisit(browser);
  editionId = await englishEdition();
});

/** Notes what runs on a page that must run nothing of what was sent. */
async function expectNothingRuns(page: Page, address: string, root: string): Promise<void> {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const response = await page.goto(address);
  expect(response?.status(), address).toBe(200);
  await page.locator(root).first().hover();
  for (let step = 0; step < 5; step++) await page.keyboard.press('Tab');
  expect(await page.evaluate(executables, root)).toEqual([]);
  expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
  expect(dialogs).toEqual([]);
}

test('a page with a program in every attribute becomes a story in which nothing runs', async ({ page }) => {
  test.setTimeout(180_000);
  await signIn(page);
  const vectors = sharedHostile('html/h5sc-vectors.txt');
  const copies = [
    hostilePage('Ferries resume after noon'),
    ...(vectors ? [`<h1>Vectors</h1>${vectors}`] : []),
  ];
  for (const copy of copies) {
    const articleId = await importCopy(visit, editionId, copy);
    await expectNothingRuns(page, `/newsroom/articles/${articleId}/preview`, 'html');
    await expectNothingRuns(page, `/newsroom/articles/${articleId}`, 'body');
  }
});

test('programs written as words stay words, also where readers see them', async ({ page }) => {
  test.setTimeout(120_000);
  const articleId = await importCopy(visit, editionId, 'Ferries resume\n\nAt noon.');
  const markup = `</script><script>${program}</script><img src=x onerror="${program}">`;
  const [section] = await askDatabase(
    z.object({ id: z.string() }),
    `SELECT id FROM "Section" WHERE "editionId" = $1`,
    [editionId],
  );
  const saved = await saveStory(visit, editionId, articleId, {
    ...{ kicker: markup, headline: `Noon \u2028 ${markup}`, standfirst: `${markup} <!--`, place: markup },
    ...{
      slug: `noon-${articleId.slice(-12)}`,
      sectionId: section?.id,
      noByline: true,
      keywords: [markup.slice(0, 90)],
    },
    ...doc(
      words(`At noon ${markup}`),
      words('A link', { type: 'link', attrs: { href: `https://a.example/"${'>'}` } }),
    ),
  });
  expect(saved.status(), await saved.text()).toBe(200);
  await signIn(page);
  await expectNothingRuns(page, `/newsroom/articles/${articleId}`, 'body');
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Publish' }).click();
  await expect(page.locator('header').getByText('Published', { exact: true })).toBeVisible();
  const [live] = await askDatabase(
    z.object({ address: z.string() }),
    `SELECT address FROM "Article" WHERE id = '${articleId}'`,
  );
  await expectNothingRuns(page, live?.address ?? '', 'html');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('<script>window.pwned=1');
  await expectNothingRuns(page, '/en', 'html');

  await page.goto(`/newsroom/articles/${articleId}`);
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Unpublish' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Unpublish' }).click();
  await expect(page.locator('header').getByText('Withdrawn', { exact: true })).toBeVisible();
});
