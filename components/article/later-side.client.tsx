'use client';
import { type ComponentProps, memo, Suspense } from 'react';
import { loadLater } from '#components/ui/load-later.client.ts';
import { Skeleton } from '#components/ui/skeleton.tsx';
import type { Readiness } from '#lib/article/readiness.ts';
import type { StorySide } from './story-side.client.tsx';

const Side = loadLater(async () => (await import('./story-side.client.tsx')).StorySide);

/** What is known about a story comes once one can write: on a slow line the text would wait for it. */
export const LaterSide = memo(function LaterSide({
  checks,
  ...props
}: Omit<ComponentProps<typeof StorySide>, 'checks'> & { checks: Readiness | null }) {
  const before = (
    <div aria-busy className="flex flex-col gap-8">
      {['h-28', 'h-44', 'h-64', 'h-80'].map((height) => (
        <Skeleton key={height} className={height} />
      ))}
    </div>
  );
  if (!checks) return before;
  return (
    <Suspense fallback={before}>
      <Side {...props} checks={checks} />
    </Suspense>
  );
});
