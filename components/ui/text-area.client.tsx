'use client';

import { type ComponentProps, type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { classNames } from './class-names.ts';
import { describedBy, Field, type FieldTexts } from './field.tsx';
import { useSteadyCaret } from './use-steady-caret.client.ts';

type TextAreaProps = Omit<ComponentProps<'textarea'>, 'ref'> &
  FieldTexts & { onValueChange?: (value: string) => void; aside?: ReactNode };

/** Grows with what is written. */
export function TextArea({
  label,
  hideLabel,
  hint,
  error,
  onValueChange,
  onChange,
  aside,
  className,
  rows = 2,
  ...rest
}: TextAreaProps) {
  const made = useId();
  const id = rest.id ?? made;
  const box = useRef<HTMLTextAreaElement>(null);
  useSteadyCaret(box, typeof rest.value === 'string' ? rest.value : undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured again whenever the text is another
  useLayoutEffect(() => {
    const element = box.current;
    if (!element || CSS.supports('field-sizing', 'content')) return;
    element.style.blockSize = 'auto';
    element.style.blockSize = `${element.scrollHeight + 2}px`;
  }, [rest.value]);
  return (
    <Field id={id} label={label} hideLabel={hideLabel} hint={hint} error={error} aside={aside}>
      <textarea
        {...rest}
        ref={box}
        id={id}
        rows={rows}
        style={{ minBlockSize: `calc(${rows}lh + 0.875rem)` }}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { hint, error })}
        onChange={(event) => {
          onChange?.(event);
          onValueChange?.(event.target.value);
        }}
        className={classNames('control resize-none field-sizing-content px-2.5 py-1.5', className)}
      />
    </Field>
  );
}
