'use client';
import { mergeAttributes, Node } from '@tiptap/core';
import { drawnBlock } from '../../drawn-blocks.client.ts';

/** A photo among the paragraphs. */
export const PhotoNode = Node.create({
  name: 'photo',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes() {
    return { use: { default: null, parseHTML: (element) => element.getAttribute('data-use') } };
  },
  parseHTML() {
    return [{ tag: 'figure[data-use]' }];
  },
  renderHTML({ node, HTMLAttributes }) {
    return ['figure', mergeAttributes(HTMLAttributes, { 'data-use': String(node.attrs.use) })];
  },
  addNodeView() {
    return drawnBlock({
      stopEvent: ({ event }) => event.type !== 'dragstart',
      which: (node) => String(node.attrs.use),
    });
  },
});
