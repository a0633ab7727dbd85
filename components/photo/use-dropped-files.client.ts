'use client';

import { type RefObject, useEffect, useRef, useState } from 'react';

type Options = {
  /** Files are taken where they fall inside it; null takes them anywhere on the page. */
  box: RefObject<HTMLElement | null> | null;
  onFiles: (files: File[]) => void;
};

/** Takes files that are dropped or pasted. @returns whether files hang over the place now */
export function useDroppedFiles({ box, onFiles }: Options): boolean {
  const [over, setOver] = useState(false);
  const latest = useRef(onFiles);
  latest.current = onFiles;
  useEffect(() => {
    const target: HTMLElement = box?.current ?? document.documentElement;
    let depth = 0;
    const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    function enter(event: DragEvent) {
      if (!carriesFiles(event)) return;
      depth += 1;
      setOver(true);
    }
    function leave(event: DragEvent) {
      if (!carriesFiles(event)) return;
      depth = Math.max(0, depth - 1);
      if (depth === 0) setOver(false);
    }
    function hover(event: DragEvent) {
      if (carriesFiles(event)) event.preventDefault();
    }
    function drop(event: DragEvent) {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      depth = 0;
      setOver(false);
      latest.current([...(event.dataTransfer?.files ?? [])]);
    }
    function paste(event: ClipboardEvent) {
      const files = [...(event.clipboardData?.files ?? [])].filter((file) => file.type.startsWith('image/'));
      if (files.length === 0) return;
      event.preventDefault();
      latest.current(files);
    }
    target.addEventListener('dragenter', enter);
    target.addEventListener('dragleave', leave);
    target.addEventListener('dragover', hover);
    target.addEventListener('drop', drop);
    document.addEventListener('paste', paste);
    return () => {
      target.removeEventListener('dragenter', enter);
      target.removeEventListener('dragleave', leave);
      target.removeEventListener('dragover', hover);
      target.removeEventListener('drop', drop);
      document.removeEventListener('paste', paste);
    };
  }, [box]);
  return over;
}
