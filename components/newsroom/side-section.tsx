import type { ReactNode } from 'react';

/** One heading and what belongs to it, in the column beside a form. */
export function SideSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="border-b border-line px-5 py-4 last:border-0">
      <h2 className="mb-2 text-sm font-semibold">{title}</h2>
      {children}
    </section>
  );
}

/** A form or text, and beside it what else there is to know. */
export function TwoColumns({ children, side }: { children: ReactNode; side?: ReactNode }) {
  return (
    <div className="flex flex-col lg:min-h-[calc(100dvh-3.25rem)] lg:flex-row">
      <div className="min-w-0 flex-1 px-5 py-6 lg:px-10">
        <div className="mx-auto max-w-2xl">{children}</div>
      </div>
      {side && <aside className="shrink-0 border-line max-lg:border-t lg:w-80 lg:border-s">{side}</aside>}
    </div>
  );
}
