'use client';
import { Node } from '@tiptap/core';

export const GalleryNode = Node.create({
  name: 'gallery',
  group: 'block',
  content: 'photo+',
  draggable: true,
  isolating: true,
  parseHTML: () => [{ tag: 'section[data-block="gallery"]' }],
  renderHTML: () => ['section', { class: 'gallery', 'data-block': 'gallery' }, 0],
});
