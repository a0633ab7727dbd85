import type { ReactNode } from 'react';

type PageHeaderProps = {
  title: string;
  /** How many there are, or the state of the thing. */
  aside?: ReactNode;
  /** A link back to the list. */
  back?: ReactNode;
  /** Buttons; one primary at most. */
  actions?: ReactNode;
};

/** Stays at the top while the page scrolls. */
export function PageHeader({ title, aside, back, actions }: PageHeaderProps) {
  return (
    <header className="sticky top-0 z-20 flex min-h-13 items-center gap-3 border-b border-line bg-surface px-4 py-2 print:static">
      {back}
      <h1 className="truncate text-base font-semibold">{title}</h1>
      {aside && (
        // A number gives way to title and buttons on a phone; a state does not.
        <span
          className={`shrink-0 text-sm text-muted ${actions && typeof aside === 'string' ? 'max-sm:sr-only' : ''}`}
        >
          {aside}
        </span>
      )}
      {actions && <div className="ms-auto flex shrink-0 items-center gap-2">{actions}</div>}
    </header>
  );
}
