'use client';
import { Node } from '@tiptap/core';
import { useEffect, useState } from 'react';
import type { FoundStory } from '#components/newsroom/find-stories.client.ts';
import { useMessages } from '#components/newsroom/messages.client.tsx';
import { type DrawnBlockProps, drawnBlock } from '../../drawn-blocks.client.tsx';

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
    const { label } = this.options;
    return drawnBlock(({ node }: DrawnBlockProps) => (
      <RelatedInEditor id={String(node.attrs.article)} label={label} />
    ));
  },
});

function RelatedInEditor({ id, label }: { id: string; label: string }) {
  const [story, setStory] = useState<FoundStory | null | undefined>();
  useEffect(() => {
    let gone = false;
    import('#components/newsroom/find-stories.client.ts')
      .then(({ storyById }) => storyById(id))
      .then(
        (found) => gone || setStory(found),
        () => gone || setStory(null),
      );
    return () => {
      gone = true;
    };
  }, [id]);
  return (
    <div className="related-in-editor" contentEditable={false}>
      <RelatedLine label={label} story={story} />
    </div>
  );
}

/** @param story undefined while it is looked up, null where there is none */
export function RelatedLine({ label, story }: { label: string; story: FoundStory | null | undefined }) {
  const { t } = useMessages();
  const words = t.articles.blocks;
  return (
    <>
      <span className="box-title">{label}</span>{' '}
      <span dir="auto" className="font-semibold">
        {story === undefined ? '…' : (story?.headline ?? words.relatedLost)}
      </span>
      {story && story.status !== 'published' && (
        <span className="block font-sans text-xs text-warning-ink">{words.relatedNotPublished}</span>
      )}
    </>
  );
}
