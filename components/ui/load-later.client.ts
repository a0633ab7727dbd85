'use client';
import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

/** Milliseconds between two tries. */
const shortest = 500;
const longest = 10_000;

/** A part of a page that is sent later. On a line that breaks it comes when the line is back; the page does not fall with it. */
export function loadLater<Props>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => ({ default: await untilItComes(load) }));
}

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
