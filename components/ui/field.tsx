import type { ReactNode } from 'react';
import { FieldError } from './field-error.tsx';

export type FieldTexts = {
  label: string;
  /** The label is for screen readers only; the place makes it plain to others. */
  hideLabel?: boolean;
  hint?: string;
  error?: string | null;
};

type FieldProps = FieldTexts & { id: string; aside?: ReactNode; children: ReactNode };

export const hintId = (id: string) => `${id}-hint`;
export const errorId = (id: string) => `${id}-error`;

/** The ids a control names in aria-describedby. */
export function describedBy(
  id: string,
  { hint, error }: Pick<FieldTexts, 'hint' | 'error'>,
): string | undefined {
  return [error ? errorId(id) : '', hint ? hintId(id) : ''].filter(Boolean).join(' ') || undefined;
}

/** A control with its label, hint and error. */
export function Field({ id, label, hideLabel = false, hint, error, aside, children }: FieldProps) {
  return (
    <div className="flex min-w-0 flex-col gap-1.5">
      <div className={hideLabel ? 'sr-only' : 'flex items-baseline justify-between gap-2'}>
        <label htmlFor={id} className="text-sm font-medium">
          {label}
        </label>
        {aside && <span className="text-xs text-muted">{aside}</span>}
      </div>
      {children}
      <FieldError id={errorId(id)}>{error}</FieldError>
      {hint && (
        <p id={hintId(id)} className="text-xs text-muted">
          {hint}
        </p>
      )}
    </div>
  );
}
