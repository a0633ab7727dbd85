'use client';

import { Suspense, useState } from 'react';
import type { ConfirmDialogProps, DialogProps } from './dialog-window.client.tsx';
import { loadLater } from './load-later.client.ts';

/** Windows come when one is first opened. */
const Window = loadLater(async () => (await import('./dialog-window.client.tsx')).DialogWindow);
const Confirm = loadLater(async () => (await import('./dialog-window.client.tsx')).ConfirmWindow);

/** A sheet from below on a small screen. */
export function Dialog(props: DialogProps) {
  if (!useWasOpen(props.open)) return null;
  return (
    <Suspense fallback={null}>
      <Window {...props} />
    </Suspense>
  );
}

/** Asks before what cannot be undone; closes when it is done. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  if (!useWasOpen(props.open)) return null;
  return (
    <Suspense fallback={null}>
      <Confirm {...props} />
    </Suspense>
  );
}

/** Once it was open it stays, so that it can leave as it came. */
function useWasOpen(open: boolean): boolean {
  const [wasOpen, setWasOpen] = useState(open);
  if (open && !wasOpen) setWasOpen(true);
  return wasOpen || open;
}
