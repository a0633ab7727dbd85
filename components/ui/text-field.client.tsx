'use client';

import { type ComponentProps, type ReactNode, useId } from 'react';
import { classNames } from './class-names.ts';
import { describedBy, Field, type FieldTexts } from './field.tsx';

type TextFieldProps = Omit<ComponentProps<'input'>, 'size'> &
  FieldTexts & {
    onValueChange?: (value: string) => void;
    /** A picture inside, at the start. */
    icon?: ReactNode;
    /** Beside the label: a count, a link. */
    aside?: ReactNode;
  };

export function TextField({
  label,
  hideLabel,
  hint,
  error,
  onValueChange,
  onChange,
  icon,
  aside,
  className,
  ...rest
}: TextFieldProps) {
  const made = useId();
  const id = rest.id ?? made;
  return (
    <Field id={id} label={label} hideLabel={hideLabel} hint={hint} error={error} aside={aside}>
      <span className="relative flex">
        {icon && (
          <span
            aria-hidden
            className="pointer-events-none absolute inset-y-0 start-2.5 flex items-center text-muted [&_svg]:size-4"
          >
            {icon}
          </span>
        )}
        <input
          type="text"
          {...rest}
          id={id}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, { hint, error })}
          onChange={(event) => {
            onChange?.(event);
            onValueChange?.(event.target.value);
          }}
          className={classNames('control h-8 px-2.5 pointer-coarse:h-10', Boolean(icon) && 'ps-8', className)}
        />
      </span>
    </Field>
  );
}
