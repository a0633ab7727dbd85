import { performance } from 'node:perf_hooks';

/**
 * V8 puts off collecting while nothing happens, and keeps the pages that it freed: after a rush a server would hold for
 * hours what it no longer needs. A collection that gives all back takes a quarter of a second, so that it waits until
 * nobody asks.
 */

/** Milliseconds. */
const looksEvery = 10_000;
/** The share of the time in which something ran. */
const mostBusy = 0.02;
/** Bytes: with less there is nothing to gain, nor with so little more than the last time left. */
const least = 300 * 1024 * 1024;
const worthIt = 40 * 1024 * 1024;

export function collectWhenQuiet({
  collect = () => void globalThis.gc?.({ type: 'major', flavor: 'last-resort' }),
  memory = () => process.memoryUsage.rss(),
  busy = busySinceLastAsked(),
} = {}): { stop: () => Promise<void> } {
  let from = least;
  const look = () => {
    if (busy() > mostBusy || memory() < from) return;
    collect();
    from = Math.max(least, memory() + worthIt);
  };
  const timer = setInterval(look, looksEvery).unref();
  return { stop: async () => clearInterval(timer) };
}

function busySinceLastAsked(): () => number {
  let before = performance.eventLoopUtilization();
  return () => {
    const now = performance.eventLoopUtilization();
    const { utilization } = performance.eventLoopUtilization(now, before);
    before = now;
    return utilization;
  };
}
