/** A byline admin and a translator at their work in Arabic and in Chinese, by keyboard alone. */
import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { fillIn } from '#lib/language/fill-in.ts';
import { messages } from '#lib/language/newsroom-messages.ts';
import { newId } from '#lib/platform/ids.ts';
import { askDatabase, makeOwnAccount } from '../support/accounts.ts';
import { choose, goTo, press, pressOnLayout, signInByKeys, tabTo } from '../support/keyboard.ts';
import { signIn, waitUntilSaved } from '../support/newsroom.ts';
import { englishEdition, importCopy, signedInVisit } from '../support/stories.ts';

const languages = [
  {
    name: 'Arabic',
    locale: 'ar-EG',
    language: 'ar',
    direction: 'rtl',
    edition: 'مدّ سلفان',
    headline: 'المد ينتظر العبّارة',
    text: 'غادرت أول عبّارة الميناء عند التاسعة والنصف.',
    /** Each takes a story of its own. */
    order: 'DESC',
    /** What the key of the letter c bears, and which arrow leads on. */
    c: 'ؤ',
    onward: 'ArrowLeft',
  },
  {
    name: 'Chinese',
    locale: 'zh-CN',
    language: 'zh-Hans',
    direction: 'ltr',
    edition: '赛岚潮报',
    headline: '潮水等待渡轮',
    text: '第一班渡轮九点半离港。',
    order: 'ASC',
    c: 'c',
    onward: 'ArrowRight',
  },
] as const;

for (const { name, locale, language, direction, edition, headline, text, order, c, onward } of languages)
  test.describe(`in ${name}`, () => {
    test.use({ locale });
    const t = messages(language);
    const words = t.articles;

    test('a byline admin names somebody new, is warned of a duplicate, merges, takes it back and splits', async ({
      browser,
      page,
    }) => {
      // Some sixty keys, on a machine that may be busy.
      test.slow();
      const mark = newId().slice(-5);
      const [story, one, other] = [`Tide ${mark} waits`, `Karim Vellamo${mark}`, `Kareem Vellamo${mark}`];
      const copy = `${story}\n\nBy Mo Jingxi\n\nThe first boat left at half past nine.\n`;
      await importCopy(await signedInVisit(browser), await englishEdition(), copy);
      await signInByKeys(page, t, await makeOwnAccount('byline_admin'));

      await goTo(page, t, story);
      const { credits } = t.articles;
      const add = (part: string) => page.getByRole('combobox', { name: `${part}: ${credits.add}` });
      // Two keys: the arrow is not needed where nobody is like them.
      await tabTo(page, add(credits.byline));
      await page.keyboard.type(one);
      await expect(
        page.getByRole('option', { name: fillIn(credits.createPerson, { text: one }) }),
      ).toBeVisible();
      await page.keyboard.press('Enter');
      await expect(page.locator(`[data-credit="${one}"]`)).toBeVisible();
      await tabTo(page, add(credits.foot));
      await page.keyboard.type(other);
      const beside = page.getByRole('option', {
        name: fillIn(credits.createBeside, { text: other, names: one }),
      });
      await choose(page, beside);
      await expect(page.locator(`[data-credit="${other}"]`)).toBeVisible();
      await waitUntilSaved(page);

      const { merge, moves, split } = t.peopleDesk;
      await goTo(page, t, one);
      await press(page, page.getByRole('link', { name: merge.open }));
      await press(page, page.getByRole('link', { name: other }));
      await press(page, page.getByRole('button', { name: merge.doIt, exact: true }));
      await expect(page.getByText(fillIn(moves.merge, { from: other, to: one }))).toBeVisible();
      await press(page, page.getByRole('button', { name: moves.undo, exact: true }));
      await press(page, page.getByRole('alertdialog').getByRole('button', { name: moves.undo }));
      await expect(page.getByText(moves.undone, { exact: false }).first()).toBeVisible();

      await press(page, page.getByRole('link', { name: split.open }));
      await tabTo(page, page.getByRole('combobox', { name: split.to }));
      await page.keyboard.type(`Salma ${mark}`);
      await expect(page.getByRole('option', { name: `Salma ${mark}` })).toBeVisible();
      await page.keyboard.press('Enter');
      await press(page, page.getByRole('checkbox', { name: story }), 'Space');
      await press(page, page.getByRole('button', { name: split.doIt, exact: true }));
      await expect(page.getByRole('heading', { level: 1, name: `Salma ${mark}` })).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('dir', direction);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
    });

    test('a translator begins, writes, confirms who is named, publishes, and is told when the source changes', async ({
      browser,
      page,
    }) => {
      // Two people, two sign-ins.
      test.slow();
      const [source] = await askDatabase(
        z.object({ id: z.string(), headline: z.string(), edition: z.string() }),
        `SELECT a.id, r.headline, e.name AS edition FROM "Article" a JOIN "Revision" r ON r.id = a."liveRevisionId" JOIN "Edition" e ON e.id = a."editionId"
       WHERE e.code = 'en' AND a."translationGroup" IS NULL AND a."liveRevisionId" = a."latestRevisionId" AND NOT r."noByline"
         AND r.headline NOT LIKE '%Fog%' AND r.headline NOT LIKE '%cranes%'
       ORDER BY a."firstPublishedAt" ${order} LIMIT 1`,
      );
      if (!source) throw new Error('The demo newsroom has a story in English alone.');
      await signInByKeys(page, t, await makeOwnAccount('editor'));
      await goTo(page, t, source.headline);
      await expect(page.locator('#headline')).toHaveValue(source.headline);
      const { translations, source: beside } = t.editions;
      await press(
        page,
        page.getByRole('button', { name: fillIn(translations.translate, { name: edition }) }),
      );
      await expect(page.getByText(fillIn(beside.title, { name: source.edition }))).toBeVisible();

      await tabTo(page, page.locator('#headline'));
      await page.keyboard.press('Control+a');
      await page.keyboard.insertText(headline);
      await tabTo(page, page.getByRole('textbox', { name: words.editor.body, exact: true }));
      await page.keyboard.press('Control+Home');
      await page.keyboard.insertText(text);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Alt+Shift+C');
      await press(page, page.getByRole('button', { name: words.details.slugSuggest }));
      await waitUntilSaved(page);
      await press(page, page.getByRole('button', { name: words.moves.publish, exact: true }));
      await press(page, page.getByRole('alertdialog').getByRole('button', { name: words.moves.publish }));
      await expect(page.locator('header').getByText(words.status.published, { exact: true })).toBeVisible();

      const desk = await (await browser.newContext({ locale: 'en-GB' })).newPage();
      await signIn(desk);
      await desk.goto(`/newsroom/articles/${source.id}`);
      // Another than before, and no longer one that holds it.
      await desk.locator('#headline').fill(source.headline.replace(/\S+$/, 'once more'));
      await desk.getByRole('button', { name: 'Publish update' }).click();
      await desk.getByRole('alertdialog').getByRole('button', { name: 'Publish update' }).click();
      await expect(desk.getByText('Update published.', { exact: true })).toBeVisible();
      await desk.context().close();

      await page.reload();
      await expect(page.getByText(beside.changed)).toBeVisible();
      await press(page, page.getByRole('button', { name: beside.broughtOver }));
      await expect(page.getByText(beside.changed)).toBeHidden();
    });
    test('an editor writes a story with a photo, publishes it, corrects it and takes it down', async ({
      page,
      request,
    }) => {
      test.slow();
      const { moves, details, credits, photo, toolbar } = words;
      const own = `${headline} ${newId().slice(-5)}`;
      await signInByKeys(page, t, await makeOwnAccount('editor'));
      await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeVisible();
      // On the layout of the language: the key is where it is, whatever letter it bears.
      await pressOnLayout(page, { key: c, code: 'KeyC' });
      // The edition in one's own language is the first.
      await expect(page.getByRole('button', { name: fillIn(words.newIn, { edition }) })).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page.locator('#headline')).toBeFocused();
      await page.keyboard.insertText(own);
      await page.keyboard.press('Enter');
      await page.keyboard.insertText(text);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('textbox', { name: words.editor.body, exact: true })).toBeFocused();
      await page.keyboard.insertText(text);
      await page.keyboard.press('Enter');
      await page.keyboard.type('/');
      await page.keyboard.insertText(toolbar.photo);
      await choose(page, page.getByRole('option', { name: toolbar.photo, exact: true }));
      await expect(page.getByRole('dialog').getByRole('button', { name: 'Bridge run' })).toBeVisible();
      await page.keyboard.type('Bridge run');
      await expect(page.getByRole('dialog').getByRole('button', { name: 'Rehearsal' })).toBeHidden();
      await page.keyboard.press('Control+a');
      await page.keyboard.press('Delete');
      await expect(page.getByRole('dialog').getByRole('button', { name: 'Rehearsal' })).toBeVisible();
      await page.keyboard.press('ArrowDown');
      const [first, second] = [0, 1].map((at) => page.getByRole('dialog').locator('li > button').nth(at));
      if (!first || !second) throw new Error('Two places in a row.');
      await expect(first).toBeFocused();
      await page.keyboard.press(onward);
      await expect(second).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page.locator('#body figure img')).toBeVisible();
      await tabTo(page, page.getByRole('textbox', { name: photo.altText }));
      await page.keyboard.insertText(text);

      await tabTo(page, page.getByRole('combobox', { name: details.section }));
      await page.keyboard.press('Enter');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await tabTo(page, page.getByRole('combobox', { name: `${credits.byline}: ${credits.add}` }));
      await page.keyboard.type('Nora');
      await choose(page, page.getByRole('option', { name: /Nora Whitlock/ }).first());
      await waitUntilSaved(page);
      await press(page, page.getByRole('button', { name: moves.publish, exact: true }));
      await press(page, page.getByRole('alertdialog').getByRole('button', { name: moves.publish }));
      await expect(page.locator('header').getByText(words.status.published, { exact: true })).toBeVisible();

      await tabTo(page, page.locator('#headline'));
      await page.keyboard.press('End');
      await page.keyboard.insertText(' 2');
      await waitUntilSaved(page);
      await press(page, page.getByRole('button', { name: moves.update }));
      const update = page.getByRole('alertdialog');
      await tabTo(page, update.getByRole('textbox', { name: moves.correction }));
      await page.keyboard.insertText(text);
      await press(page, update.getByRole('button', { name: moves.update }));
      await expect(page.getByText(moves.updated, { exact: true })).toBeVisible();

      await press(page, page.getByRole('button', { name: moves.moreMoves }));
      const view = page.getByRole('menuitem', { name: moves.view });
      const address = (await view.getAttribute('href')) ?? '';
      expect(await (await request.get(address)).text()).toContain(`${own} 2`);
      const withdraw = page.getByRole('menuitem', { name: moves.withdraw });
      for (let steps = 0; steps < 12; steps += 1) {
        if (await withdraw.evaluate((item) => item === document.activeElement)) break;
        await page.keyboard.press('ArrowDown');
      }
      await page.keyboard.press('Enter');
      await press(page, page.getByRole('alertdialog').getByRole('button', { name: moves.withdraw }));
      await expect(page.locator('header').getByText(words.status.withdrawn, { exact: true })).toBeVisible();
      expect((await request.get(address)).status()).toBe(410);
    });
  });
