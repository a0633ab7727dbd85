'use client';

import { useEffect, useRef } from 'react';
import { pressedKey } from '#components/ui/pressed-key.ts';

/** Warns before a tab with unsaved changes closes, and saves on Ctrl/Cmd-S. */
export function useUnsaved(unsaved: boolean, save: () => void): void {
  const latest = useRef(save);
  latest.current = save;
  useEffect(() => {
    function leave(event: BeforeUnloadEvent) {
      if (unsaved) event.preventDefault();
    }
    function press(event: KeyboardEvent) {
      if (pressedKey(event) !== 's' || !(event.metaKey || event.ctrlKey) || event.altKey) return;
      event.preventDefault();
      if (unsaved) latest.current();
    }
    window.addEventListener('beforeunload', leave);
    document.addEventListener('keydown', press);
    return () => {
      window.removeEventListener('beforeunload', leave);
      document.removeEventListener('keydown', press);
    };
  }, [unsaved]);
}
