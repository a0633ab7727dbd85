'use client';

import { CircleAlert, CircleCheck, X } from 'lucide-react';
import { Toast as Radix } from 'radix-ui';
import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';
import { Button } from './button.tsx';

export type ToastMessage = {
  text: string;
  tone?: 'success' | 'danger';
  /** Undo, for example; the toast stays longer then. */
  action?: { label: string; onAct: () => void };
};

type Shown = ToastMessage & { id: number };

const ToastContext = createContext<(message: ToastMessage) => void>(() => {});

/** `const tell = useToast(); tell({ text: 'Saved' })` */
export function useToast(): (message: ToastMessage) => void {
  return useContext(ToastContext);
}

let lastId = 0;

/** Put once around the whole newsroom. Errors stay until they are closed. */
export function ToastProvider({
  label,
  closeLabel,
  children,
}: {
  label: string;
  closeLabel: string;
  children: ReactNode;
}) {
  const [shown, setShown] = useState<Shown[]>([]);
  const tell = useCallback((message: ToastMessage) => {
    lastId += 1;
    const id = lastId;
    setShown((before) => [...before.slice(-2), { ...message, id }]);
  }, []);
  const drop = (id: number) => setShown((before) => before.filter((toast) => toast.id !== id));
  return (
    <ToastContext value={tell}>
      <Radix.Provider label={label} swipeDirection="down">
        {children}
        {shown.map((toast) => (
          <Radix.Root
            key={toast.id}
            type={toast.tone === 'danger' ? 'foreground' : 'background'}
            duration={toast.tone === 'danger' ? Number.POSITIVE_INFINITY : toast.action ? 10_000 : 4000}
            onOpenChange={(open) => {
              if (!open) drop(toast.id);
            }}
            className="flex animate-rise items-center gap-2.5 rounded-lg bg-raised py-2 ps-3 pe-2 shadow-high"
          >
            {toast.tone === 'danger' ? (
              <CircleAlert aria-hidden className="size-4 shrink-0 text-danger-ink" />
            ) : (
              <CircleCheck aria-hidden className="size-4 shrink-0 text-success-ink" />
            )}
            <Radix.Title className="flex-1 py-1 text-sm">{toast.text}</Radix.Title>
            {toast.action && (
              <Radix.Action asChild altText={toast.action.label} onClick={toast.action.onAct}>
                <Button size="small">{toast.action.label}</Button>
              </Radix.Action>
            )}
            <Radix.Close
              aria-label={closeLabel}
              className="flex size-7 shrink-0 items-center justify-center rounded-md text-muted hover:bg-hover hover:text-ink"
            >
              <X aria-hidden className="size-4" />
            </Radix.Close>
          </Radix.Root>
        ))}
        <Radix.Viewport className="fixed end-4 bottom-4 z-60 flex w-96 max-w-[calc(100vw-2rem)] flex-col gap-2 outline-none max-md:bottom-18" />
      </Radix.Provider>
    </ToastContext>
  );
}
