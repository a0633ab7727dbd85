/** What a key press costs a page: until its letter is on the screen, and the work of the page's main thread for it. */
import type { Page } from '@playwright/test';

const keys = 140;
const warmUp = 20;
const keyPause = 70;

export type Pressed = {
  /** From each key press to the frame that shows its letter, in milliseconds. */
  shown: number[];
  /** Processor time of the main thread for a key, in milliseconds: scripts, styles, layout and paint. */
  work: number;
};

/** Types in the middle paragraph of a surface, as fast as a good typist. */
export async function keyToPaint(page: Page, surface: string): Promise<Pressed> {
  const lines = page.locator(`${surface} > p`);
  const middle = lines.nth(Math.floor((await lines.count()) / 2));
  await middle.scrollIntoViewIfNeeded();
  await middle.click();
  await page.waitForTimeout(3000);
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
  const session = await page.context().newCDPSession(page);
  // What the thread itself used: on a machine that others use too, the clock counts their work as well.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  let before = 0;
  for (let key = 0; key < keys; key++) {
    if (key === warmUp) before = await workOf(session);
    await page.keyboard.press(key % 6 === 5 ? 'Space' : 'x');
    await page.waitForTimeout(keyPause);
  }
  const work = ((await workOf(session)) - before) / (keys - warmUp);
  await session.detach();
  // Whoever lags behind still shows them all.
  await page.waitForFunction(`shown.length >= ${keys}`, undefined, { timeout: 30_000 }).catch(() => null);
  const shown: unknown = await page.evaluate('shown');
  if (!Array.isArray(shown) || shown.length < keys) throw new Error('Not every key was shown.');
  return { shown: shown.slice(warmUp).map(Number), work };
}

type Session = Awaited<ReturnType<ReturnType<Page['context']>['newCDPSession']>>;

async function workOf(session: Session): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
}
