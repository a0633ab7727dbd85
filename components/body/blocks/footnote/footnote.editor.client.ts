'use client';
import { Node } from '@tiptap/core';

/** The number is counted by the stylesheet; the words are written in the list of notes below the text. */
export const FootnoteNode = Node.create({
  name: 'footnote',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: true,
  addAttributes: () => ({
    text: {
      default: '',
      parseHTML: (element) => (element.getAttribute('data-footnote') ?? '').slice(0, 2000),
      renderHTML: ({ text }) => ({ 'data-footnote': String(text) }),
    },
  }),
  parseHTML: () => [{ tag: 'sup[data-footnote]' }],
  renderHTML: ({ HTMLAttributes }) => ['sup', { class: 'footnote', ...HTMLAttributes }],
});
