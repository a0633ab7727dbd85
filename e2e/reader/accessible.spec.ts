import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { editionCodes, readerPages } from '#e2e/support/reader-pages.ts';

/** By how many pixels the page is wider than its window. */
const sideways = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return Math.max(0, scrollWidth - clientWidth);
  });

const told = (violations: { id: string; nodes: { html: string }[] }[]) =>
  violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);

for (const code of editionCodes) {
  test.describe(`edition ${code}`, () => {
    test('axe finds nothing on any page, in light and in dark', async ({ page, request }) => {
      test.setTimeout(600_000);
      for (const { kind, address } of await readerPages(request, code)) {
        await page.goto(address);
        await page.emulateMedia({ colorScheme: 'light' });
        const light = await new AxeBuilder({ page }).analyze();
        expect(told(light.violations), `${kind}, light`).toEqual([]);
        // The dark differs from the light in nothing but its colours.
        await page.emulateMedia({ colorScheme: 'dark' });
        const dark = await new AxeBuilder({ page })
          .withRules(['color-contrast', 'link-in-text-block'])
          .analyze();
        expect(told(dark.violations), `${kind}, dark`).toEqual([]);
      }
    });

    test('nothing scrolls sideways at 320 pixels, nor at twice the size', async ({ page, request }) => {
      test.slow();
      for (const { kind, address } of await readerPages(request, code)) {
        await page.setViewportSize({ width: 320, height: 640 });
        await page.goto(address);
        expect(await sideways(page), `${kind} at 320`).toBe(0);
        // 200 % of a window of 1280 by 1024 lays out as half of it.
        await page.setViewportSize({ width: 640, height: 512 });
        expect(await sideways(page), `${kind} at 200 %`).toBe(0);
      }
    });
  });
}

test('text that is set twice as large stays on the page', async ({ page, request }) => {
  const pages = await readerPages(request, 'en');
  await page.setViewportSize({ width: 1280, height: 900 });
  for (const { kind, address } of pages) {
    await page.goto(address);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await sideways(page), kind).toBe(0);
  }
});

test('the keyboard walks in the order of the page, and one always sees where it is', async ({
  page,
  request,
}) => {
  const story = (await readerPages(request, 'en')).find(({ kind }) => kind === 'story');
  await page.goto(story?.address ?? '');
  const reached: number[] = [];
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press('Tab');
    const place = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return null;
      const rings = [focused, focused.closest('.teaser')].map((element) =>
        element ? getComputedStyle(element).outlineStyle : 'none',
      );
      return {
        order: [...document.querySelectorAll('*')].indexOf(focused),
        seen: rings.some((style) => style !== 'none') || focused.matches('.skip'),
        what: focused.outerHTML.slice(0, 120),
      };
    });
    if (place === null) break;
    expect(place.seen, place.what).toBe(true);
    reached.push(place.order);
  }
  expect(reached.length).toBeGreaterThan(15);
  expect(reached).toEqual([...reached].sort((a, b) => a - b));
});

test('what moves only explains, and forced colours keep the lines and the focus', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'active' });
  await page.goto('/en');
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const ring = await page.evaluate(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
    return `${outlineStyle} ${outlineWidth}`;
  });
  expect(ring).toBe('solid 3px');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
});

test('on paper there is the story, without what only a screen can use', async ({ page, request }) => {
  const story = (await readerPages(request, 'en')).find(({ kind }) => kind === 'story');
  await page.goto(story?.address ?? '');
  await page.emulateMedia({ media: 'print' });
  for (const name of ['.sections', '.share', '.more-stories', '.breadcrumb', '.editions']) {
    await expect(page.locator(name).first()).toBeHidden();
  }
  for (const name of ['h1', '.byline', '.body', '.photo-figure img', 'figcaption']) {
    await expect(page.locator(name).first()).toBeVisible();
  }
});
