import type { ReactNode } from 'react';

/** What opens beside the story, and from below on a phone: comments, suggestions. */
export function StoryPanel({ id, label, children }: { id: string; label: string; children: ReactNode }) {
  return (
    <section
      id={id}
      tabIndex={-1}
      aria-label={label}
      className="flex flex-col gap-3 border-line bg-canvas p-4 font-sans outline-none max-lg:fixed max-lg:inset-x-0 max-lg:bottom-0 max-lg:z-40 max-lg:max-h-[72dvb] max-lg:overflow-y-auto max-lg:rounded-t-xl max-lg:border-t max-lg:shadow-high lg:sticky lg:top-13 lg:max-h-[calc(100dvh-3.25rem)] lg:min-h-[calc(100dvh-3.25rem)] lg:overflow-y-auto lg:border-s print:hidden"
    >
      {children}
    </section>
  );
}
