import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

/** A key to press. */
export function Kbd({ children, inverse = false }: { children: ReactNode; inverse?: boolean }) {
  return (
    <kbd
      dir="ltr"
      className={classNames(
        'inline-flex h-4.5 min-w-4.5 items-center justify-center rounded-sm border px-1 font-sans text-2xs',
        inverse ? 'border-current/40' : 'border-line bg-sunken text-muted',
      )}
    >
      {children}
    </kbd>
  );
}
