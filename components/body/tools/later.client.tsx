'use client';
import type { ComponentProps } from 'react';
/** The parts of the writing surface that nobody needs for the first word: they are sent when one can write. */
import { lazy, Suspense } from 'react';
import type { FootnoteList } from './footnote-list.client.tsx';
import type { LinkTool } from './link-tool.client.tsx';
import type { WritingTools } from './writing-tools.client.tsx';

const Tools = lazy(() =>
  import('./writing-tools.client.tsx').then(({ WritingTools: it }) => ({ default: it })),
);
const Notes = lazy(() =>
  import('./footnote-list.client.tsx').then(({ FootnoteList: it }) => ({ default: it })),
);
const Linking = lazy(() => import('./link-tool.client.tsx').then(({ LinkTool: it }) => ({ default: it })));

export function LaterTools(props: ComponentProps<typeof WritingTools>) {
  return (
    <Suspense fallback={null}>
      <Tools {...props} />
    </Suspense>
  );
}

export function LaterNotes(props: ComponentProps<typeof FootnoteList>) {
  return (
    <Suspense fallback={null}>
      <Notes {...props} />
    </Suspense>
  );
}

export function LaterLink(props: ComponentProps<typeof LinkTool>) {
  return (
    <Suspense fallback={<span className="size-7" />}>
      <Linking {...props} />
    </Suspense>
  );
}
