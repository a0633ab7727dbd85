'use client';

/** A page that never rests does it after this time all the same, in milliseconds. */
const longestWait = 200;

/**
 * Does what can wait when the letter of a key is on the screen and the browser has nothing else to do. Told of a key, it is
 * done as far as can be from the next one, which would have to wait for it.
 */
export function behindTheLetter(work: () => void): void {
  requestAnimationFrame(() => {
    // Safari has no idle callbacks.
    if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout: longestWait });
    else setTimeout(work);
  });
}
