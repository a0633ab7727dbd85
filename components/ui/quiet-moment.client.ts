'use client';

let quiet: Promise<void> | null = null;

/** What a page shows first comes first: asked for together with it, the rest would keep it waiting on a slow line. */
export function quietMoment(): Promise<void> {
  quiet ??= new Promise((settle) => {
    // Safari has no idle callbacks.
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => settle(), { timeout: 2000 });
    else setTimeout(settle, 200);
  });
  return quiet;
}
