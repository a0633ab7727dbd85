import type { ReactNode } from 'react';

type EmptyStateProps = {
  icon?: ReactNode;
  title: string;
  /** What this place is for and how to begin. */
  lead?: string;
  children?: ReactNode;
};

export function EmptyState({ icon, title, lead, children }: EmptyStateProps) {
  return (
    <div className="mx-auto flex max-w-sm flex-col items-center gap-1.5 px-6 py-16 text-center">
      {icon && (
        <span aria-hidden className="mb-2 text-muted [&_svg]:size-7 [&_svg]:stroke-[1.25]">
          {icon}
        </span>
      )}
      <h2 className="text-base font-semibold">{title}</h2>
      {lead && <p className="text-sm text-balance text-muted">{lead}</p>}
      {children && <div className="mt-3 flex flex-wrap justify-center gap-2">{children}</div>}
    </div>
  );
}
