import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Slot } from './slot.tsx';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

const variants: Record<ButtonVariant, string> = {
  primary: 'bg-accent text-on-accent hover:bg-accent-hover border-transparent shadow-low',
  secondary: 'bg-surface text-ink border-line hover:bg-hover shadow-low',
  quiet: 'bg-transparent text-ink border-transparent hover:bg-hover',
  danger: 'bg-danger text-on-accent hover:bg-danger-hover border-transparent shadow-low',
};

const sizes = {
  small: 'h-7 px-2 text-sm pointer-coarse:h-9',
  medium: 'h-8 px-3 text-sm pointer-coarse:h-10',
  large: 'h-10 px-4 text-base pointer-coarse:h-12',
};

type ButtonProps = ComponentProps<'button'> & {
  variant?: ButtonVariant;
  size?: keyof typeof sizes;
  /** Stands before the text. */
  icon?: ReactNode;
  /** Something is under way: the button cannot be pressed twice, and says so. */
  busy?: boolean;
  /** The one child, a link for example, takes the look of the button. */
  asChild?: boolean;
};

/** One `primary` a view: the thing to do next. */
export function Button({
  variant = 'secondary',
  size = 'medium',
  icon,
  busy = false,
  asChild = false,
  className,
  children,
  disabled,
  ...rest
}: ButtonProps) {
  const look = classNames(
    'inline-flex shrink-0 items-center justify-center gap-1.5 rounded-md border font-medium whitespace-nowrap transition-colors select-none disabled:opacity-50 [&_svg]:size-4 [&_svg]:shrink-0',
    variants[variant],
    sizes[size],
    className,
  );
  if (asChild) {
    return (
      <Slot className={look} {...rest}>
        {children}
      </Slot>
    );
  }
  return (
    <button
      type="button"
      className={look}
      disabled={disabled || busy}
      aria-busy={busy || undefined}
      {...rest}
    >
      {icon}
      {children}
    </button>
  );
}
