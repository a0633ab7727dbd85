import { expect, type Page, test } from '@playwright/test';
import { editionCodes, readerPages } from '#e2e/support/reader-pages.ts';

type Sent = { url: string; type: string; bytes: number };

async function photosSent(page: Page, address: string): Promise<Sent[]> {
  const sent: Promise<Sent>[] = [];
  page.on('response', (response) => {
    if (!response.url().includes('/photos/')) return;
    sent.push(
      response.body().then((body) => ({
        url: response.url(),
        type: response.headers()['content-type'] ?? '',
        bytes: body.length,
      })),
    );
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  return Promise.all(sent);
}

test.use({ viewport: { width: 390, height: 844 } });

for (const code of editionCodes) {
  for (const deviceScaleFactor of [2, 3]) {
    test.describe(`edition ${code}, ${deviceScaleFactor} pixels to a point`, () => {
      test.use({ deviceScaleFactor, isMobile: true });

      test('a phone needs one small file for the picture of a story, and little for all of it', async ({
        page,
        request,
      }) => {
        const story = (await readerPages(request, code)).find(({ kind }) => kind === 'story');
        const sent = await photosSent(page, story?.address ?? '');
        expect(sent.map(({ type }) => type)).toEqual(['image/avif']);
        expect(sent[0]?.bytes).toBeLessThan(65_000);
        const whole = await page.evaluate(() =>
          [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
            .map((entry) => (entry instanceof PerformanceResourceTiming ? entry.transferSize : 0))
            .reduce((sum, size) => sum + size, 0),
        );
        expect(whole).toBeGreaterThan(sent[0]?.bytes ?? 0);
        expect(whole).toBeLessThan(140_000);
      });
    });
  }
}

test('the lead is asked for first, others when the reader comes near', async ({ page }) => {
  await page.goto('/en');
  const lead = page.locator('.teaser-lead img');
  await expect(lead).toHaveAttribute('fetchpriority', 'high');
  expect(await lead.getAttribute('loading')).toBeNull();
  const others = page.locator('main img:not(.teaser-lead img)');
  expect(await others.count()).toBeGreaterThan(3);
  for (const image of await others.all()) await expect(image).toHaveAttribute('loading', 'lazy');
});

test('nothing moves while pictures arrive', async ({ page, request }) => {
  for (const { address } of (await readerPages(request, 'en')).slice(1, 4)) {
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.waitForLoadState('networkidle');
    const moved = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) =>
            resolve(list.getEntries().reduce((sum, entry) => sum + Number(Reflect.get(entry, 'value')), 0)),
          ).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(0), 300);
        }),
    );
    expect(moved, address).toBeLessThan(0.02);
  }
});
