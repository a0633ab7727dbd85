'use client';
import { Node } from '@tiptap/core';
import { fromLabelled, labelled } from '../box.client.ts';

export const KeyPointsNode = Node.create<{ label: string }>({
  name: 'keyPoints',
  group: 'block',
  content: 'bulletList',
  defining: true,
  isolating: true,
  addOptions: () => ({ label: '' }),
  parseHTML: () => fromLabelled('key-points'),
  renderHTML() {
    return labelled('key-points', this.options.label);
  },
});
