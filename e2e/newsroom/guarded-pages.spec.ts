/** The newsroom's pages run their own scripts and no others, and stand in nobody else's frame. */
import { expect, type Page, test } from '@playwright/test';
import { beginStory, signIn, waitUntilSaved } from '../support/newsroom.ts';

/** What the browser kept from happening, on any page that `page` opens from now on. */
async function reportsOf(page: Page): Promise<string[]> {
  const reports: string[] = [];
  await page.exposeFunction('tellReport', (report: string) => reports.push(report));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      Reflect.get(
        window,
        'tellReport',
      )(`${location.pathname}: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
    );
  });
  return reports;
}

const kindOf = (path: string) => path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'ID');

test('every kind of page does all it does under its policy', async ({ page }) => {
  test.setTimeout(180_000);
  const reports = await reportsOf(page);
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(`${page.url()}: ${message}`));
  await signIn(page);
  const seen = new Set<string>();
  const waiting = ['/newsroom/articles', '/newsroom/account'];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (seen.has(kindOf(path))) continue;
    seen.add(kindOf(path));
    const answer = await page.goto(path);
    expect(answer?.headers()['content-security-policy'], path).toContain("frame-ancestors 'self'");
    await page.waitForLoadState('networkidle');
    const links = await page
      .locator('a[href^="/newsroom/"]:not([download])')
      .evaluateAll((anchors) => anchors.map((anchor) => anchor.getAttribute('href') ?? ''));
    waiting.push(...links.filter((link) => !/\.\w+$|[?#]/.test(link)));
  }
  expect([...seen]).toEqual(
    expect.arrayContaining([
      '/newsroom/articles/ID',
      '/newsroom/articles/ID/preview',
      '/newsroom/photos',
      '/newsroom/front-pages/ID',
      '/newsroom/contributors/ID',
      '/newsroom/wire',
      '/newsroom/staff',
    ]),
  );
  expect(faults).toEqual([]);
  expect(reports).toEqual([]);
});

test('one writes, and sees the story beside the text, under it', async ({ page }) => {
  const reports = await reportsOf(page);
  await signIn(page);
  await beginStory(page);
  await page.keyboard.type('Ferries resume');
  await page.getByRole('textbox', { name: 'Story', exact: true }).click();
  await page.keyboard.type('The first boat left.');
  await waitUntilSaved(page);
  await page.getByRole('button', { name: 'Preview beside the text' }).click();
  await expect(page.frameLocator('iframe').getByText('The first boat left.')).toBeVisible();
  expect(reports).toEqual([]);
});

test('a script that finds its way into a page does not run', async ({ page }) => {
  const reports = await reportsOf(page);
  await signIn(page);
  await page.goto('/newsroom/articles');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.ran = "a script"';
    const picture = document.createElement('div');
    picture.innerHTML = '<img src="/nothing.png" onerror="window.ran = \'an attribute\'">';
    document.body.append(script, picture);
  });
  await expect.poll(() => reports).toHaveLength(2);
  expect(await page.evaluate(() => Reflect.get(window, 'ran'))).toBeUndefined();
});

test('another site cannot show the newsroom, nor the page for signing in, in a frame', async ({
  request,
}) => {
  for (const path of [
    '/sign-in',
    '/newsroom',
    '/newsroom/articles',
    '/newsroom/nothing-here',
    '/previews/nothing',
  ]) {
    const answer = await request.get(path, { maxRedirects: 0 });
    const { 'content-security-policy': policy = '', 'x-content-type-options': sniff } = answer.headers();
    expect(policy, path).toContain("frame-ancestors 'self'");
    expect(policy, path).toContain("default-src 'none'");
    expect(sniff, path).toBe('nosniff');
  }
  const words = await Promise.all(
    [1, 2].map(async () => (await request.get('/sign-in')).headers()['content-security-policy']),
  );
  expect(words[0]).not.toBe(words[1]);
});
