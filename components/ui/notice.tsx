import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

const looks = {
  info: { icon: Info, tone: 'bg-sunken text-ink' },
  success: { icon: CircleCheck, tone: 'bg-success-soft text-success-ink' },
  warning: { icon: TriangleAlert, tone: 'bg-warning-soft text-warning-ink' },
  danger: { icon: CircleAlert, tone: 'bg-danger-soft text-danger-ink' },
};

type NoticeProps = {
  tone?: keyof typeof looks;
  title?: string;
  /** Buttons. */
  actions?: ReactNode;
  children?: ReactNode;
};

/** Something to know, in the flow of the page. Danger is read out at once. */
export function Notice({ tone = 'info', title, actions, children }: NoticeProps) {
  const { icon: Icon, tone: look } = looks[tone];
  return (
    <div
      role={tone === 'danger' ? 'alert' : 'status'}
      className={classNames('flex items-start gap-2.5 rounded-lg px-3 py-2.5 text-sm', look)}
    >
      <Icon aria-hidden className="mt-0.5 size-4 shrink-0" />
      <div className="min-w-0 flex-1">
        {title && <p className="font-medium">{title}</p>}
        {children}
      </div>
      {actions}
    </div>
  );
}
