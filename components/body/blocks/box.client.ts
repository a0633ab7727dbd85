'use client';
/** What blocks with a frame have in common on the writing surface. */
import type { DOMOutputSpec } from '@tiptap/pm/model';

/** A frame whose first line says what it is, in the words that readers get; it cannot be typed into. */
export function labelled(className: string, label: string): DOMOutputSpec {
  return [
    'aside',
    { class: className, 'data-block': className },
    ['p', { class: 'box-title', contenteditable: 'false' }, label],
    ['div', { class: 'box-text' }, 0],
  ];
}

/** How a labelled frame is read back when it is pasted: without its label. */
export function fromLabelled(className: string) {
  return [{ tag: `aside[data-block="${className}"]`, contentElement: '.box-text' }];
}
