'use client';

import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Tooltip } from './tooltip.client.tsx';

type IconButtonProps = Omit<ComponentProps<'button'>, 'children'> & {
  /** Its name, and its tooltip. */
  label: string;
  icon: ReactNode;
  size?: 'small' | 'medium';
  /** Keys that do the same, shown in the tooltip. */
  keys?: string;
  /** For a button that stays in. */
  pressed?: boolean;
};

export function IconButton({
  label,
  icon,
  size = 'medium',
  keys,
  pressed,
  className,
  ...rest
}: IconButtonProps) {
  return (
    <Tooltip text={label} keys={keys}>
      <button
        type="button"
        aria-label={label}
        aria-pressed={pressed}
        className={classNames(
          'inline-flex shrink-0 items-center justify-center rounded-md text-muted transition-colors hover:bg-hover hover:text-ink disabled:opacity-50 aria-pressed:bg-accent-soft aria-pressed:text-accent-ink [&_svg]:size-4',
          size === 'small' ? 'size-7 pointer-coarse:size-9' : 'size-8 pointer-coarse:size-10',
          className,
        )}
        {...rest}
      >
        {icon}
      </button>
    </Tooltip>
  );
}
