/** The writing surface in a browser beside a bare one, and how soon what one person types has reached all the others. */
import { createServer } from 'node:http';
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { findBrowser } from '#e2e/support/browser.ts';
import { joinedBy, makeBusy } from './busy-story.ts';
import { crowdFigures } from './crowd.ts';
import { type Figure, percentile } from './figure.ts';
import { keyToPaint, type Pressed } from './key-to-paint.ts';
import type { Site } from './site.ts';
import { type Ask, makeStories, storyOf } from './stories.ts';

const words = 20_000;
const perParagraph = 80;
const busy = { suggestions: 500, comments: 200 };
const colleagues = 10;
const openings = 5;

export async function measureWriting(site: Site): Promise<Figure[]> {
  const ask = await site.signedIn();
  const browser = await chromium.launch(await findBrowser());
  try {
    return [
      ...(await keyFigures(browser, site, ask)),
      ...(await readyFigures(browser, site, ask)),
      ...(await crowdFigures(site, ask)),
    ];
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

/** A long story as it is, in the thick of it, and with others typing; each beside the same letters without any program. */
async function keyFigures(browser: Browser, site: Site, ask: Ask): Promise<Figure[]> {
  const lines = paragraphs(words / perParagraph);
  const [plain = '', full = ''] = await makeStories(ask, 2, lines);
  await makeBusy(site, ask.cookie, full, busy);
  const context = await signedInContext(browser, site, ask.cookie);
  const measure = async (articleId: string) => {
    const { page } = await opened(context, `${site.address}/newsroom/articles/${articleId}`);
    await page.waitForTimeout(3000);
    const ours = await keyToPaint(page, '#body');
    const letters = await page.locator('#body').innerHTML();
    await page.close();
    return { ours, floor: await bareSurface(context, site, letters) };
  };
  const alone = await measure(plain);
  const thick = await measure(full);
  const others = await joinedBy(site, ask.cookie, full, colleagues);
  const together = await measure(full);
  await others.leave();
  await context.close();
  const inThick = `with ${busy.comments} comments and ${busy.suggestions} suggestions`;
  return [
    ...pressedFigures(`${words} words`, alone.ours, alone.floor),
    ...pressedFigures(`… ${inThick}`, thick.ours, thick.floor),
    ...pressedFigures(`… and ${colleagues} people typing`, together.ours, together.floor),
  ];
}

async function bareSurface(context: BrowserContext, site: Site, letters: string): Promise<Pressed> {
  const bare = await context.newPage();
  await bare.goto(`${site.address}/healthz`);
  await bare.setContent(`<div id="body" contenteditable>${letters}</div>`);
  const floor = await keyToPaint(bare, '#body');
  await bare.close();
  return floor;
}

function pressedFigures(what: string, ours: Pressed, floor: Pressed): Figure[] {
  const floorIs = 'a bare contenteditable';
  const at = (share: number) => ({
    ours: percentile(ours.shown, share),
    floor: percentile(floor.shown, share),
  });
  return [
    { what: `key to paint, ${what}, p50`, ...at(0.5), unit: 'ms', floorIs },
    { what: `key to paint, ${what}, p95`, ...at(0.95), unit: 'ms', floorIs },
    { what: `main thread for a key, ${what}`, ours: ours.work, unit: 'ms', floor: floor.work, floorIs },
  ];
}

/** How long until one can write in a story as long as most, beside a page that is nothing but its letters. */
async function readyFigures(browser: Browser, site: Site, ask: Ask): Promise<Figure[]> {
  const story = `${site.address}/newsroom/articles/${await storyOf(ask)}`;
  const bare = await serveBare();
  const first = { ours: [0].slice(1), floor: [0].slice(1) };
  const again = { ours: [0].slice(1), floor: [0].slice(1) };
  let scriptBytes = 0;
  for (let opening = 0; opening < openings; opening++) {
    for (const [whose, address] of [
      ['ours', story],
      ['floor', bare.address],
    ] as const) {
      const context = await signedInContext(browser, site, ask.cookie);
      for (const cache of [first, again]) {
        const { page, ready, scriptBytes: sent } = await opened(context, address);
        if (whose === 'ours' && cache === first) scriptBytes = sent;
        cache[whose].push(ready);
        await page.waitForTimeout(1000);
        await page.close();
      }
      await context.close();
    }
  }
  bare.close();
  const middle = ({ ours, floor }: typeof first) => ({
    ours: percentile(ours, 0.5),
    floor: percentile(floor, 0.5),
  });
  const floorIs = 'a bare page';
  return [
    { what: 'ready to type, empty cache', ...middle(first), unit: 'ms', floorIs },
    { what: 'ready to type, warm cache', ...middle(again), unit: 'ms', floorIs },
    { what: 'scripts before typing', ours: scriptBytes / 1000, unit: 'kB', floor: null, floorIs: '' },
  ];
}

async function serveBare(): Promise<{ address: string; close: () => void }> {
  const page = `<!doctype html><title>Bare</title><div id="body" contenteditable="true"><p>${paragraphs(8).join('</p><p>')}</p></div>`;
  const server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html').end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = server.address();
  if (typeof at !== 'object' || at === null) throw new Error('No free port.');
  return { address: `http://localhost:${at.port}`, close: () => server.close() };
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
  await page.addInitScript(() => {
    const look = () => {
      if (document.querySelector('#body[contenteditable="true"]')) performance.mark('ready-to-type');
      else requestAnimationFrame(look);
    };
    look();
  });
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator('#body[contenteditable="true"]').waitFor();
  // Whoever looks from outside sees the surface later than it stands, when further scripts are there already.
  const { ready, scriptBytes } = await page.evaluate(() => {
    const ready = performance.getEntriesByName('ready-to-type')[0]?.startTime ?? Number.NaN;
    const fetched = performance.getEntriesByType('resource').filter((entry) => /\.js$/.test(entry.name));
    const before = fetched.filter((entry) => entry.startTime + entry.duration <= ready);
    const bytes = before.map((entry) =>
      entry instanceof PerformanceResourceTiming ? entry.transferSize : 0,
    );
    return { ready, scriptBytes: bytes.reduce((sum, size) => sum + size, 0) };
  });
  return { page, ready, scriptBytes };
}
