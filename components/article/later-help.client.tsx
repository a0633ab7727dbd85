'use client';
/** Help comes after one can write. */
import { lazy, Suspense } from 'react';
import type { StoryHelpProps } from './story-help.client.tsx';

const Help = lazy(() => import('./story-help.client.tsx').then(({ StoryHelp: it }) => ({ default: it })));

export function LaterHelp(props: StoryHelpProps) {
  return (
    <Suspense fallback={null}>
      <Help {...props} />
    </Suspense>
  );
}
