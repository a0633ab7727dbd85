import type { ServerResponse } from 'node:http';

/**
 * After each few kilobytes of a page Next has its compressor hand on what it holds, some thirty times a page, and each time
 * is a packet. What is written in one turn of the event loop is handed on together; a page that comes in parts still does.
 */
export function flushTogether(response: ServerResponse): void {
  let flush: (() => void) | undefined;
  let isDue = false;
  const flushSoon = () => {
    if (isDue) return;
    isDue = true;
    setImmediate(() => {
      isDue = false;
      if (!response.writableEnded && !response.destroyed) flush?.call(response);
    });
  };
  Object.defineProperty(response, 'flush', {
    get: () => flush && flushSoon,
    set: (own: () => void) => {
      flush = own;
    },
  });
}
