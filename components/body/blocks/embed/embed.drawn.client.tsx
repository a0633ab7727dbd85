'use client';
import { useMessages } from '#components/newsroom/messages.client.tsx';
import { embedOf } from '#lib/body/blocks/embed-providers.ts';
import { blockWords } from '#lib/language/block-words.ts';
import type { DrawnBlockProps } from '../../draw-blocks.client.tsx';
import { embedText } from './embed-text.ts';

/** What stands at another house. The newsroom asks that house for nothing either. */
export function EmbedInEditor({ node, language }: DrawnBlockProps) {
  const { t } = useMessages();
  const url = String(node.attrs.url);
  const thing = embedOf(url);
  return (
    <div className="embed-in-editor" contentEditable={false}>
      {thing ? (
        <a href={thing.href} target="_blank" rel="noreferrer">
          {embedText(url, blockWords(language))}
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
