'use client';

import { X } from 'lucide-react';
import { AlertDialog, Dialog as Radix } from 'radix-ui';
import { type ReactNode, useState } from 'react';
import { Button } from './button.tsx';
import { classNames } from './class-names.ts';

const overlay = 'fixed inset-0 z-40 animate-appear bg-overlay';
const frame =
  'fixed z-40 flex animate-rise flex-col overflow-hidden bg-raised shadow-high outline-none inset-x-0 bottom-0 max-h-[92dvb] rounded-t-xl sm:inset-x-auto sm:bottom-auto sm:start-1/2 sm:top-[12dvb] sm:max-h-[76dvb] sm:w-[calc(100vw-4rem)] sm:-translate-x-1/2 rtl:sm:translate-x-1/2 sm:rounded-xl';
const widths = { small: 'sm:max-w-md', medium: 'sm:max-w-xl', large: 'sm:max-w-4xl' };

export type DialogProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  description?: string;
  /** The name of the button that closes it. */
  closeLabel: string;
  size?: keyof typeof widths;
  /** Buttons at the foot. */
  footer?: ReactNode;
  children: ReactNode;
};

export function DialogWindow({
  open,
  onOpenChange,
  title,
  description,
  closeLabel,
  size = 'medium',
  footer,
  children,
}: DialogProps) {
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className={overlay} />
        <Radix.Content
          className={classNames(frame, widths[size])}
          {...(description ? {} : { 'aria-describedby': undefined })}
        >
          <header className="border-b border-line py-3 ps-5 pe-14">
            <div className="min-w-0">
              <Radix.Title className="text-lg font-semibold">{title}</Radix.Title>
              {description && (
                <Radix.Description className="text-sm text-muted">{description}</Radix.Description>
              )}
            </div>
          </header>
          <div className="min-h-0 flex-1 overflow-y-auto px-5 py-4">{children}</div>
          {footer && (
            <footer className="flex flex-wrap justify-end gap-2 border-t border-line px-5 py-3">
              {footer}
            </footer>
          )}
          {/* Last, so that the focus begins at the first thing to do. */}
          <Radix.Close
            aria-label={closeLabel}
            className="absolute end-3 top-3 flex size-8 items-center justify-center rounded-md text-muted hover:bg-hover hover:text-ink pointer-coarse:size-10"
          >
            <X aria-hidden className="size-4" />
          </Radix.Close>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

export type ConfirmDialogProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  lead: string;
  doLabel: string;
  cancelLabel: string;
  /** What is done cannot be undone. */
  danger?: boolean;
  onConfirm: () => void | Promise<void>;
  /** What more can be said. */
  children?: ReactNode;
};

export function ConfirmWindow(props: ConfirmDialogProps) {
  const [busy, setBusy] = useState(false);
  async function confirm() {
    setBusy(true);
    try {
      await props.onConfirm();
      props.onOpenChange(false);
    } finally {
      setBusy(false);
    }
  }
  return (
    <AlertDialog.Root open={props.open} onOpenChange={props.onOpenChange}>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className={overlay} />
        <AlertDialog.Content className={classNames(frame, widths.small, 'gap-2 p-5')}>
          <AlertDialog.Title className="text-lg font-semibold">{props.title}</AlertDialog.Title>
          <AlertDialog.Description className="text-base text-muted">{props.lead}</AlertDialog.Description>
          {props.children}
          <div className="mt-3 flex flex-wrap justify-end gap-2">
            <AlertDialog.Cancel asChild>
              <Button>{props.cancelLabel}</Button>
            </AlertDialog.Cancel>
            <Button variant={props.danger ? 'danger' : 'primary'} busy={busy} onClick={confirm}>
              {props.doLabel}
            </Button>
          </div>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
