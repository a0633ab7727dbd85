/** The writing surface in a browser beside a bare one, and how soon what one person types has reached all the others. */
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { findBrowser } from '#e2e/support/browser.ts';
import { crowdFigures } from './crowd.ts';
import { type Figure, percentile } from './figure.ts';
import type { Site } from './site.ts';
import { makeStories, storyOf } from './stories.ts';

const words = 20_000;
const perParagraph = 80;
const keys = 120;
const keyPause = 70;

export async function measureWriting(site: Site): Promise<Figure[]> {
  const ask = await site.signedIn();
  const [long] = await makeStories(ask, 1, paragraphs(words / perParagraph));
  if (!long) throw new Error('There is no story to write in.');
  const browser = await chromium.launch(await findBrowser());
  try {
    return [...(await surfaceFigures(browser, site, ask.cookie, long)), ...(await crowdFigures(site, ask))];
  } finally {
    await browser.close();
  }
}

function paragraphs(count: number): string[] {
  return Array.from({ length: count }, (_, at) =>
    Array.from({ length: perParagraph }, (_word, word) => `w${(at * perParagraph + word).toString(36)}`).join(
      ' ',
    ),
  );
}

async function surfaceFigures(
  browser: Browser,
  site: Site,
  cookie: string,
  articleId: string,
): Promise<Figure[]> {
  const short = await storyOf(await site.signedIn());
  const context = await signedInContext(browser, site, cookie);
  const empty = await opened(context, `${site.address}/newsroom/articles/${short}`);
  await empty.page.close();
  const warm = await opened(context, `${site.address}/newsroom/articles/${short}`);
  await warm.page.close();
  const { page } = await opened(context, `${site.address}/newsroom/articles/${articleId}`);
  const ours = await keyToPaint(page, '#body');
  await page.close();
  const bare = await context.newPage();
  await bare.goto(`${site.address}/healthz`);
  await bare.setContent(
    `<div id="body" contenteditable>${paragraphs(words / perParagraph)
      .map((text) => `<p>${text}</p>`)
      .join('')}</div>`,
  );
  const floor = await keyToPaint(bare, '#body');
  await context.close();
  return [
    {
      what: `key to paint, ${words} words, p95`,
      ours: percentile(ours, 0.95),
      unit: 'ms',
      floor: percentile(floor, 0.95),
      floorIs: 'a bare contenteditable',
    },
    {
      what: `key to paint, ${words} words, p50`,
      ours: percentile(ours, 0.5),
      unit: 'ms',
      floor: percentile(floor, 0.5),
      floorIs: 'a bare contenteditable',
    },
    { what: 'ready to type, empty cache', ours: empty.ready, unit: 'ms', floor: null, floorIs: '' },
    { what: 'ready to type, warm cache', ours: warm.ready, unit: 'ms', floor: null, floorIs: '' },
    {
      what: 'scripts before typing, compressed',
      ours: empty.scriptBytes / 1000,
      unit: 'kB',
      floor: null,
      floorIs: '',
    },
  ];
}

async function signedInContext(browser: Browser, site: Site, cookie: string): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  await context.addCookies(
    cookie.split('; ').map((pair) => {
      const [name = '', ...value] = pair.split('=');
      return { name, value: value.join('='), url: site.address };
    }),
  );
  return context;
}

/** Opens a story; how long until its body takes letters, and what of scripts came until then. */
async function opened(
  context: BrowserContext,
  address: string,
): Promise<{ page: Page; ready: number; scriptBytes: number }> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  const scripts = new Set<string>();
  let scriptBytes = 0;
  let isReady = false;
  session.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (!isReady && scripts.has(requestId)) scriptBytes += encodedDataLength;
  });
  await page.addInitScript(() => {
    const look = () => {
      if (document.querySelector('#body[contenteditable="true"]')) performance.mark('ready-to-type');
      else requestAnimationFrame(look);
    };
    look();
  });
  await page.goto(address);
  await page.locator('#body[contenteditable="true"]').waitFor();
  isReady = true;
  const ready = await page.evaluate(
    () => performance.getEntriesByName('ready-to-type')[0]?.startTime ?? Number.NaN,
  );
  return { page, ready, scriptBytes };
}

/** From the key press to the frame that shows its letter, for each of many keys. */
async function keyToPaint(page: Page, surface: string): Promise<number[]> {
  const middle = page.locator(`${surface} p`).nth(Math.floor(words / perParagraph / 2));
  await middle.scrollIntoViewIfNeeded();
  await middle.click();
  await page.waitForTimeout(1500);
  await page.evaluate(() => {
    const shown: number[] = [];
    Object.assign(window, { shown });
    document.addEventListener(
      'keydown',
      (event) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => shown.push(performance.now() - event.timeStamp);
          port2.postMessage(null);
        });
      },
      true,
    );
  });
  for (let key = 0; key < keys; key++) {
    await page.keyboard.press('x');
    await page.waitForTimeout(keyPause);
  }
  const shown: unknown = await page.evaluate('shown');
  if (!Array.isArray(shown) || shown.length < keys) throw new Error('Not every key was shown.');
  return shown.slice(20).map(Number);
}
