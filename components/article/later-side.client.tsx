'use client';
import { type ComponentProps, memo, Suspense, useEffect, useState } from 'react';
import { loadLater } from '#components/ui/load-later.client.ts';
import { Skeleton } from '#components/ui/skeleton.tsx';
import type { StorySide } from './story-side.client.tsx';

const Side = loadLater(async () => (await import('./story-side.client.tsx')).StorySide);

/** Milliseconds. Where the text does not come, what is known about the story does. */
const patience = 3000;

/** What is known about a story comes once one can write: on a slow line the text would wait for it. */
export const LaterSide = memo(function LaterSide({
  isDue,
  ...props
}: ComponentProps<typeof StorySide> & { isDue: boolean }) {
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), isDue ? 0 : patience);
    return () => clearTimeout(timer);
  }, [isDue]);
  const before = (
    <div aria-busy className="flex flex-col gap-8">
      {['h-28', 'h-44', 'h-64', 'h-80'].map((height) => (
        <Skeleton key={height} className={height} />
      ))}
    </div>
  );
  if (!isShown) return before;
  return (
    <Suspense fallback={before}>
      <Side {...props} />
    </Suspense>
  );
});
