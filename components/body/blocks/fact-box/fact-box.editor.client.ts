'use client';
import { Node } from '@tiptap/core';

export const FactBoxNode = Node.create({
  name: 'factBox',
  group: 'block',
  content: 'boxTitle (paragraph | bulletList | orderedList)+',
  defining: true,
  isolating: true,
  parseHTML: () => [{ tag: 'aside[data-block="fact-box"]' }],
  renderHTML: () => ['aside', { class: 'fact-box', 'data-block': 'fact-box' }, 0],
});

export const BoxTitleNode = Node.create({
  name: 'boxTitle',
  content: 'inline*',
  defining: true,
  parseHTML: () => [{ tag: 'p[data-part="box-title"]', priority: 60 }],
  renderHTML: () => ['p', { class: 'box-title', 'data-part': 'box-title' }, 0],
});
