'use client';
import type { ComponentProps } from 'react';
/** The parts of the writing surface that nobody needs for the first word: they are sent when one can write. */
import { Suspense } from 'react';
import { loadLater } from '#components/ui/load-later.client.ts';
import { quietMoment } from '#components/ui/quiet-moment.client.ts';
import type { BodyToolbar } from './body-toolbar.client.tsx';
import type { FootnoteList } from './footnote-list.client.tsx';
import type { LinkTool } from './link-tool.client.tsx';
import type { WritingTools } from './writing-tools.client.tsx';

const Toolbar = loadLater(async () => (await import('./body-toolbar.client.tsx')).BodyToolbar);
const Tools = loadLater(async () => {
  await quietMoment();
  return (await import('./writing-tools.client.tsx')).WritingTools;
});
const Notes = loadLater(async () => {
  await quietMoment();
  return (await import('./footnote-list.client.tsx')).FootnoteList;
});
const Linking = loadLater(async () => {
  await quietMoment();
  return (await import('./link-tool.client.tsx')).LinkTool;
});

/** As many as come, and the switch beside them: what stands below them shall not move. */
const toolsToCome = Array.from({ length: 14 }, (_, at) => `tool-${at}`);

export function ToolbarToCome() {
  return (
    <div aria-busy className="flex flex-wrap items-center gap-0.5 border-b border-line py-1 max-sm:gap-0">
      {toolsToCome.map((tool) => (
        <span key={tool} className="size-7 pointer-coarse:size-9" />
      ))}
      <span className="ms-auto h-7.5 w-36 pointer-coarse:h-10.5" />
    </div>
  );
}

export function LaterToolbar(props: ComponentProps<typeof BodyToolbar>) {
  return (
    <Suspense fallback={<ToolbarToCome />}>
      <Toolbar {...props} />
    </Suspense>
  );
}

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
