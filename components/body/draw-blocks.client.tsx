'use client';
/** Draws the blocks that are no text where they stand in the writing surface, as part of the page around it. */
import type { Editor } from '@tiptap/core';
import { type ComponentType, memo, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import { EmbedInEditor } from './blocks/embed/embed.drawn.client.tsx';
import { PhotoInEditor } from './blocks/photo/photo.drawn.client.tsx';
import { RelatedInEditor } from './blocks/related-story/related-story.drawn.client.tsx';
import { type BlockToDraw, drawingIn } from './drawn-blocks.client.ts';

export type DrawnBlockProps = Omit<BlockToDraw, 'id' | 'place'> & {
  /** Of the edition: blocks say in it what readers read. */
  language: string;
};

const drawn: Readonly<Record<string, ComponentType<DrawnBlockProps>>> = {
  embed: EmbedInEditor,
  photo: PhotoInEditor,
  relatedStory: RelatedInEditor,
};

/** All blocks that are drawn in a surface. Put once where the surface stands. */
export function DrawBlocks({ editor, language }: { editor: Editor; language: string }) {
  const drawing = drawingIn(editor);
  const blocks = useSyncExternalStore(drawing.subscribe, drawing.blocks, drawing.blocks);
  return blocks.map((block) => <DrawnHere key={block.id} block={block} language={language} />);
}

const DrawnHere = memo(function DrawnHere({ block, language }: { block: BlockToDraw; language: string }) {
  const { id, place, ...props } = block;
  const Block = drawn[props.node.type.name];
  return Block ? createPortal(<Block {...props} language={language} />, place, id) : null;
});
