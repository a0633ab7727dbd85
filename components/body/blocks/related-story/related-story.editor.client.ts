'use client';
import { Node } from '@tiptap/core';
import { drawnBlock } from '../../drawn-blocks.client.ts';

/** A story of ours, by its headline as it is now. */
export const RelatedStoryNode = Node.create<{ label: string }>({
  name: 'relatedStory',
  group: 'block',
  atom: true,
  draggable: true,
  addOptions: () => ({ label: '' }),
  addAttributes: () => ({
    article: {
      default: '',
      parseHTML: (element) => element.getAttribute('data-article') ?? '',
      renderHTML: ({ article }) => ({ 'data-article': String(article) }),
    },
  }),
  parseHTML: () => [{ tag: 'p[data-block="related-story"]', priority: 60 }],
  renderHTML({ HTMLAttributes }) {
    return ['p', { ...HTMLAttributes, 'data-block': 'related-story' }, this.options.label];
  },
  addNodeView() {
    return drawnBlock();
  },
});
