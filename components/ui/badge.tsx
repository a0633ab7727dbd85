import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

export type BadgeTone = 'neutral' | 'accent' | 'success' | 'warning' | 'danger';
/** A state is told by its word and by a shape, so that colour is never needed. */
export type BadgeShape = 'none' | 'ring' | 'dot' | 'half' | 'cross' | 'diamond';

const tones: Record<BadgeTone, string> = {
  neutral: 'bg-sunken text-muted border-line',
  accent: 'bg-accent-soft text-accent-ink border-transparent',
  success: 'bg-success-soft text-success-ink border-transparent',
  warning: 'bg-warning-soft text-warning-ink border-transparent',
  danger: 'bg-danger-soft text-danger-ink border-transparent',
};

const shapes: Record<Exclude<BadgeShape, 'none'>, ReactNode> = {
  ring: (
    <circle
      cx="5"
      cy="5"
      r="3.5"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeDasharray="2 1.2"
    />
  ),
  dot: <circle cx="5" cy="5" r="4" fill="currentColor" />,
  half: (
    <>
      <circle cx="5" cy="5" r="3.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M5 1.5a3.5 3.5 0 0 1 0 7z" fill="currentColor" />
    </>
  ),
  cross: <path d="M2 2l6 6M8 2l-6 6" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" />,
  diamond: <path d="M5 .8 9.2 5 5 9.2.8 5z" fill="currentColor" />,
};

type BadgeProps = { tone?: BadgeTone; shape?: BadgeShape; children: ReactNode };

export function Badge({ tone = 'neutral', shape = 'none', children }: BadgeProps) {
  return (
    <span
      className={classNames(
        'inline-flex h-5 shrink-0 items-center gap-1.5 rounded-full border px-2 text-xs font-medium whitespace-nowrap',
        tones[tone],
      )}
    >
      {shape !== 'none' && (
        <svg aria-hidden width="10" height="10" viewBox="0 0 10 10" className="size-2.5">
          {shapes[shape]}
        </svg>
      )}
      {children}
    </span>
  );
}
