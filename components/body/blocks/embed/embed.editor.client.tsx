'use client';
import { Node } from '@tiptap/core';
import { useMessages } from '#components/newsroom/messages.client.tsx';
import { embedOf } from '#lib/body/blocks/embed-providers.ts';
import { type BlockWords, blockWords } from '#lib/language/block-words.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import { type DrawnBlockProps, drawnBlock } from '../../drawn-blocks.client.tsx';

/** What stands at another house. The newsroom asks that house for nothing either. */
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
    const { words } = this.options;
    return drawnBlock((props: DrawnBlockProps) => <EmbedInEditor {...props} words={words} />);
  },
});

function embedText(url: string, words: BlockWords): string {
  const thing = embedOf(url);
  return thing ? fillIn(words.embed[thing.kind], { provider: thing.provider }) : '';
}

function EmbedInEditor({ node, words }: DrawnBlockProps & { words: BlockWords }) {
  const { t } = useMessages();
  const url = String(node.attrs.url);
  const thing = embedOf(url);
  return (
    <div className="embed-in-editor" contentEditable={false}>
      {thing ? (
        <a href={thing.href} target="_blank" rel="noreferrer">
          {embedText(url, words)}
        </a>
      ) : (
        <span className="text-danger-ink">{t.articles.blocks.embedWrong}</span>
      )}
      <bdi dir="ltr" className="block truncate font-sans text-xs text-muted">
        {thing?.href ?? url}
      </bdi>
    </div>
  );
}
