import 'server-only';
import { setTimeout as wait } from 'node:timers/promises';
import { completeNextPhoto } from './complete-photo.ts';

/** Milliseconds: after a start, readers and writers come first; and a node that dies at it is stood in for. */
const beginsAfter = 20_000;
const looksEvery = 600_000;
/** So many times as long as a photo took, the machine is left alone. */
const rest = 3;

/** Makes the files that older photos lack, quietly, until it is stopped. */
export function followIncompletePhotos(): { stop: () => Promise<void> } {
  const stopped = new AbortController();
  const { signal } = stopped;
  const following = follow(signal).catch(() => undefined);
  return {
    stop: async () => {
      stopped.abort();
      await following;
    },
  };
}

async function follow(signal: AbortSignal): Promise<void> {
  for (let pause = beginsAfter; ; pause = looksEvery) {
    await wait(pause, undefined, { signal, ref: false });
    await completeAll(signal).catch((error: unknown) => {
      if (!signal.aborted) console.error('Files of older photos could not be made:', error);
    });
  }
}

async function completeAll(signal: AbortSignal): Promise<void> {
  for (let last: string | null = null; ; ) {
    const began = performance.now();
    last = await completeNextPhoto(last);
    if (last === null) return;
    await wait((performance.now() - began) * rest, undefined, { signal, ref: false });
  }
}
