'use client';
import { Node } from '@tiptap/core';

export const PullQuoteNode = Node.create({
  name: 'pullQuote',
  group: 'block',
  content: 'paragraph attribution',
  defining: true,
  isolating: true,
  parseHTML: () => [{ tag: 'figure[data-block="pull-quote"]' }],
  renderHTML: () => ['figure', { class: 'pull-quote', 'data-block': 'pull-quote' }, 0],
});

export const AttributionNode = Node.create({
  name: 'attribution',
  content: 'inline*',
  defining: true,
  parseHTML: () => [{ tag: 'figcaption[data-part="attribution"]' }],
  renderHTML: () => ['figcaption', { 'data-part': 'attribution' }, 0],
});
