'use client';

import { Check, ChevronDown } from 'lucide-react';
import { Select as Radix } from 'radix-ui';
import { useId } from 'react';
import { classNames } from './class-names.ts';
import { describedBy, Field, type FieldTexts } from './field.tsx';

export type SelectOption = { value: string; label: string };

type SelectProps = FieldTexts & {
  options: readonly SelectOption[];
  value: string;
  onValueChange: (value: string) => void;
  placeholder?: string;
  name?: string;
  disabled?: boolean;
  size?: 'small' | 'medium';
  className?: string;
};

/** Radix keeps the empty string for itself. */
const empty = '\u2205';
const inward = (value: string) => (value === '' ? empty : value);
const outward = (value: string) => (value === empty ? '' : value);

/** For a handful of choices; a Combobox for more. */
export function Select({
  label,
  hideLabel,
  hint,
  error,
  options,
  value,
  onValueChange,
  placeholder,
  name,
  disabled,
  size = 'medium',
  className,
}: SelectProps) {
  const id = useId();
  const known = options.some((option) => option.value === value);
  return (
    <Field id={id} label={label} hideLabel={hideLabel} hint={hint} error={error}>
      <Radix.Root
        value={known ? inward(value) : ''}
        onValueChange={(next) => onValueChange(outward(next))}
        name={name}
        disabled={disabled}
      >
        <Radix.Trigger
          id={id}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, { hint, error })}
          className={classNames(
            'control flex items-center justify-between gap-2 ps-2.5 pe-2 text-start data-placeholder:text-muted',
            size === 'small' ? 'h-7 text-sm pointer-coarse:h-9' : 'h-8 pointer-coarse:h-10',
            className,
          )}
        >
          <span className="truncate">
            <Radix.Value placeholder={placeholder} />
          </span>
          <Radix.Icon>
            <ChevronDown aria-hidden className="size-4 text-muted" />
          </Radix.Icon>
        </Radix.Trigger>
        <Radix.Portal>
          <Radix.Content
            position="popper"
            sideOffset={4}
            collisionPadding={8}
            className="z-50 max-h-(--radix-select-content-available-height) min-w-(--radix-select-trigger-width) animate-appear overflow-hidden rounded-lg bg-raised shadow-high"
          >
            <Radix.Viewport className="p-1">
              {options.map((option) => (
                <Radix.Item
                  key={option.value}
                  value={inward(option.value)}
                  className="flex h-8 items-center gap-2 rounded-md ps-2 pe-3 text-sm outline-none select-none data-highlighted:bg-hover pointer-coarse:h-10"
                >
                  <span className="size-4">
                    <Radix.ItemIndicator>
                      <Check aria-hidden className="size-4" />
                    </Radix.ItemIndicator>
                  </span>
                  <Radix.ItemText>{option.label}</Radix.ItemText>
                </Radix.Item>
              ))}
            </Radix.Viewport>
          </Radix.Content>
        </Radix.Portal>
      </Radix.Root>
    </Field>
  );
}
