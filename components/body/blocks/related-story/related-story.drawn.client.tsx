'use client';
import { useEffect, useState } from 'react';
import type { FoundStory } from '#components/newsroom/find-stories.client.ts';
import { useMessages } from '#components/newsroom/messages.client.tsx';
import { blockWords } from '#lib/language/block-words.ts';
import type { DrawnBlockProps } from '../../draw-blocks.client.tsx';

/** A story of ours, by its headline as it is now. */
export function RelatedInEditor({ node, language }: DrawnBlockProps) {
  const id = String(node.attrs.article);
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
      <RelatedLine label={blockWords(language).relatedStory} story={story} />
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
