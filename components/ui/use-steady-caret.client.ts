'use client';
import { type RefObject, useLayoutEffect } from 'react';

/** Keeps the caret where it was among the letters when the text of a field is changed from elsewhere while one is in it. */
export function useSteadyCaret(
  box: RefObject<HTMLTextAreaElement | HTMLInputElement | null>,
  value: string | undefined,
): void {
  const element = box.current;
  const isIn = element !== null && typeof document !== 'undefined' && document.activeElement === element;
  // Before the new text is put in; afterwards the browser has moved it to the end.
  const before =
    isIn && element.value !== value
      ? { text: element.value, start: element.selectionStart, end: element.selectionEnd }
      : null;
  useLayoutEffect(() => {
    const now = value ?? '';
    if (!before || !box.current || before.start === null || before.end === null) return;
    const move = mover(before.text, now);
    box.current.setSelectionRange(move(before.start), move(before.end));
  });
}

function mover(before: string, after: string): (place: number) => number {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return (place) => {
    if (place <= start) return place;
    if (place >= before.length - end) return place + after.length - before.length;
    return after.length - end;
  };
}
