import { expect, type Page, test } from '@playwright/test';

/** Everything is read without scripts, as the demo newsroom prints it. */
test.use({ javaScriptEnabled: false });

const editions = [
  { code: 'en', lang: 'en', dir: 'ltr', time: /^\d\d:\d\d, [A-Z][a-z]+ \d\d, \d{4}$/, byline: /^By \S/ },
  {
    code: 'zh',
    lang: 'zh-Hans',
    dir: 'ltr',
    time: /^\d{4}年\d\d月\d\d日\d\d:\d\d$/,
    byline: /^(?:记者|来源)：\S/,
  },
  {
    code: 'ar',
    lang: 'ar',
    dir: 'rtl',
    time: /^\d\d:\d\d، \d{1,2} \S+ \d{4}$/,
    byline: /^(?:بقلم|المصدر): \S/,
  },
];

async function openStory(page: Page, code: string): Promise<void> {
  await page.goto(`/${code}`);
  const address = await page.locator('.teaser-lead h2 a').getAttribute('href');
  expect(address).toMatch(new RegExp(`^/${code}/[^/]+/\\d{4}/\\d\\d/\\d\\d/[^/]+$`));
  await page.goto(address ?? '');
}

test('the newsstand offers every edition in its own language', async ({ page }) => {
  await page.goto('/');
  for (const { code, lang, dir } of editions) {
    const edition = page.locator(`.newsstand-edition[lang="${lang}"]`);
    await expect(edition).toHaveAttribute('dir', dir);
    await expect(edition.locator('h2 a')).toHaveAttribute('href', `/${code}`);
  }
});

for (const { code, lang, dir, time, byline } of editions) {
  test.describe(`edition ${code}`, () => {
    test('front page', async ({ page }) => {
      const response = await page.goto(`/${code}`);
      expect(response?.status()).toBe(200);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await expect(page.locator('html')).toHaveAttribute('dir', dir);
      await expect(page.locator('h1')).toHaveCount(1);
      await expect(page.locator('.teaser-lead source').first()).toHaveAttribute(
        'srcset',
        /\/photos\/.+ 960w/,
      );
      await expect(page.locator('.sections a')).not.toHaveCount(0);
      const box = await page.locator('.front-briefs, .front-lead').first().boundingBox();
      expect(box).not.toBeNull();
    });

    test('a story: time, names that lead to people, structured data', async ({ page }) => {
      await openStory(page, code);
      await expect(page.locator('.time-line time').first()).toHaveText(time);
      await expect(page.locator('.byline').first()).toHaveText(byline);
      await expect(page.locator('.foot-credit').first()).toBeVisible();
      await expect(page.locator('link[rel="canonical"]')).toHaveCount(1);
      const data = JSON.parse(
        (await page.locator('script[type="application/ld+json"]').first().textContent()) ?? '',
      );
      expect(data).toMatchObject({ '@type': 'NewsArticle', inLanguage: lang });

      const person = page.locator('.story a[rel="author"]').first();
      const name = await person.textContent();
      await person.click();
      await expect(page.locator('h1')).toHaveText(name ?? '');
      await expect(page.locator('.teaser-roles').first()).not.toBeEmpty();
    });

    test('from a section to a story and on to its topic', async ({ page }) => {
      await page.goto(`/${code}`);
      await page.locator('.sections a').first().click();
      await expect(page.locator('.sections a[aria-current]')).toHaveCount(1);
      await page.locator('.story-list .teaser-headline a').first().click();
      await expect(page.locator('article.story h1')).toBeVisible();
      await openStory(page, code);
      await page.locator('.topics a').first().click();
      await expect(page.locator('.story-list li')).not.toHaveCount(0);
    });

    test('nothing there: 404 in the language of the edition', async ({ page }) => {
      for (const path of ['/nowhere', '/people/nobody', '/city/2001/01/01/never', '/city?page=999']) {
        const response = await page.goto(`/${code}${path}`);
        expect(response?.status()).toBe(404);
        await expect(page.locator('html')).toHaveAttribute('lang', lang);
        await expect(page.locator('.no-story h1')).toBeVisible();
      }
    });

    test('nothing scrolls sideways on the narrowest paper', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 700 });
      await openStory(page, code);
      const headline = await page.locator('h1').boundingBox();
      expect(headline && headline.x >= 0 && headline.x + headline.width <= 320).toBe(true);
    });
  });
}

test('right to left begins at the right', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await openStory(page, 'ar');
  const meta = await page.locator('.story-meta').boundingBox();
  const text = await page.locator('.story-text').boundingBox();
  expect(meta && text && meta.x > text.x).toBe(true);
});

test('a withdrawn story answers 410', async ({ page }) => {
  const day = new Date(Date.now() - 13 * 86_400_000);
  const answers: (number | undefined)[] = [];
  for (const shift of [-1, 0, 1]) {
    const date = new Date(day.getTime() + shift * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '/');
    const response = await page.goto(`/en/business/${date}/first-quay-bank-profit-warning`);
    answers.push(response?.status());
    if (response?.status() === 410) await expect(page.locator('.no-story h1')).toContainText('withdrawn');
  }
  expect(answers).toContain(410);
});

test('whoever says to be the press gets what everybody gets', async ({ request }) => {
  const headers = { 'x-masthead-press': '1' };
  // What is sent there is none of the press's, and comes to the site itself.
  const missing = await request.post('/en/nothing-is-here', { headers });
  expect([missing.status(), await missing.text()]).toEqual([404, expect.stringContaining('no-story')]);
});

test('a former address answers 308 and leads to the story', async ({ page, request }) => {
  await page.goto('/en/city');
  const present = page.locator('a[href$="/last-tram-on-line-two"]').first();
  const address = (await present.getAttribute('href')) ?? '';
  const former = address.replace('last-tram-on-line-two', 'line-two-to-run-all-night');
  const response = await request.get(former, { maxRedirects: 0 });
  expect(response.status()).toBe(308);
  expect(new URL(response.headers().location ?? '', 'http://x').pathname).toBe(address);
});

test('an address in another script is found encoded and not', async ({ page, request }) => {
  await openStory(page, 'zh');
  const encoded = new URL(page.url()).pathname;
  expect(encoded).toContain('%');
  expect((await request.get(encoded)).status()).toBe(200);
  expect((await request.get(decodeURI(encoded))).status()).toBe(200);
});

test('the newsroom, programs and files are not taken for editions', async ({ request }) => {
  expect((await request.get('/healthz')).status()).toBe(200);
  expect((await request.get('/type/newsreader-roman.woff2')).status()).toBe(200);
  expect((await request.get('/sign-in')).status()).toBe(200);
  expect((await request.get('/nosuch')).status()).toBe(404);
});

test.describe('for everyone', () => {
  test.use({ javaScriptEnabled: true });

  test('the first key press offers to skip to the news', async ({ page }) => {
    await page.goto('/en');
    await page.keyboard.press('Tab');
    await expect(page.locator('.skip')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();
  });
});
