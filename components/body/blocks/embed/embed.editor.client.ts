'use client';
import { Node } from '@tiptap/core';
import { type BlockWords, blockWords } from '#lib/language/block-words.ts';
import { drawnBlock } from '../../drawn-blocks.client.ts';
import { embedText } from './embed-text.ts';

/** What stands at another house. */
export const EmbedNode = Node.create<{ words: BlockWords }>({
  name: 'embed',
  group: 'block',
  atom: true,
  draggable: true,
  addOptions: () => ({ words: blockWords('en') }),
  addAttributes: () => ({
    url: {
      default: '',
      parseHTML: (element) => element.getAttribute('data-embed') ?? '',
      renderHTML: ({ url }) => ({ 'data-embed': String(url) }),
    },
  }),
  parseHTML: () => [{ tag: 'p[data-embed]', priority: 60 }],
  renderHTML({ node, HTMLAttributes }) {
    return ['p', HTMLAttributes, embedText(String(node.attrs.url), this.options.words)];
  },
  addNodeView() {
    return drawnBlock();
  },
});
