'use client';

/** Milliseconds between two tries. */
const shortest = 500;
const longest = 10_000;

/** Asks again for code until it is there. */
export async function untilItComes<Loaded>(load: () => Promise<Loaded>): Promise<Loaded> {
  for (let pause = shortest; ; pause = Math.min(pause * 2, longest)) {
    try {
      return await load();
    } catch (error) {
      console.warn('A part of the page did not come, and is asked for again:', error);
      await lineOr(pause);
    }
  }
}

/** So many milliseconds, or until the browser says that there is a line again. */
function lineOr(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      removeEventListener('online', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    addEventListener('online', end);
  });
}
