'use client';

import { CircleAlert, CircleCheck, X } from 'lucide-react';
import {
  createContext,
  type KeyboardEvent,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useRef,
  useState,
} from 'react';
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

/** Put once around the whole newsroom. Errors stay until they are closed; F8 leads to what is shown. */
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
  /** Somebody points at them, or is among them: they stay. */
  const [isHeld, setHeld] = useState(false);
  const list = useRef<HTMLElement>(null);
  const tell = useCallback((message: ToastMessage) => {
    lastId += 1;
    const id = lastId;
    setShown((before) => [...before.slice(-2), { ...message, id }]);
  }, []);
  const drop = useCallback(
    (id: number) => setShown((before) => before.filter((toast) => toast.id !== id)),
    [],
  );
  const isEmpty = shown.length === 0;
  useEffect(() => {
    if (isEmpty) {
      setHeld(false);
      return;
    }
    const press = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'F8' || event.defaultPrevented) return;
      event.preventDefault();
      list.current?.focus();
    };
    // Last of all: a page may have a use of its own for the key.
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [isEmpty]);
  return (
    <ToastContext value={tell}>
      {children}
      <section
        ref={list}
        aria-label={label}
        aria-keyshortcuts="F8"
        aria-live="polite"
        aria-relevant="additions text"
        tabIndex={-1}
        onPointerEnter={() => setHeld(true)}
        onPointerLeave={() => setHeld(false)}
        onFocus={() => setHeld(true)}
        onBlur={() => setHeld(false)}
        className="fixed end-4 bottom-4 z-60 flex w-96 max-w-[calc(100vw-2rem)] flex-col gap-2 outline-none max-md:bottom-18 print:hidden"
      >
        {shown.map((toast) => (
          <Toast key={toast.id} toast={toast} isHeld={isHeld} closeLabel={closeLabel} onDrop={drop} />
        ))}
      </section>
    </ToastContext>
  );
}

type ToastProps = { toast: Shown; isHeld: boolean; closeLabel: string; onDrop: (id: number) => void };

function Toast({ toast, isHeld, closeLabel, onDrop }: ToastProps) {
  const { id, text, tone, action } = toast;
  const duration = tone === 'danger' ? null : action ? 10_000 : 4000;
  useEffect(() => {
    if (duration === null || isHeld) return;
    const timer = setTimeout(() => onDrop(id), duration);
    return () => clearTimeout(timer);
  }, [id, duration, isHeld, onDrop]);
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onDrop(id);
  };
  const Icon = tone === 'danger' ? CircleAlert : CircleCheck;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its buttons are what one presses; Escape closes it from them
    <div
      aria-live={tone === 'danger' ? 'assertive' : undefined}
      onKeyDown={press}
      className="flex animate-rise items-center gap-2.5 rounded-lg bg-raised py-2 ps-3 pe-2 shadow-high"
    >
      <Icon
        aria-hidden
        className={`size-4 shrink-0 ${tone === 'danger' ? 'text-danger-ink' : 'text-success-ink'}`}
      />
      <p className="min-w-0 flex-1 py-1 text-sm">{text}</p>
      {action && (
        <Button
          size="small"
          onClick={() => {
            action.onAct();
            onDrop(id);
          }}
        >
          {action.label}
        </Button>
      )}
      <button
        type="button"
        aria-label={closeLabel}
        onClick={() => onDrop(id)}
        className="flex size-7 shrink-0 items-center justify-center rounded-md text-muted hover:bg-hover hover:text-ink"
      >
        <X aria-hidden className="size-4" />
      </button>
    </div>
  );
}
