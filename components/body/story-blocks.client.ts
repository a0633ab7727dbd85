'use client';
/** The blocks of a story beyond text, lists, tables and photos, as the writing surface knows them. */
import { CodeBlock } from '@tiptap/extension-code-block';
import { blockWords } from '#lib/language/block-words.ts';
import { EmbedNode } from './blocks/embed/embed.editor.client.ts';
import { BoxTitleNode, FactBoxNode } from './blocks/fact-box/fact-box.editor.client.ts';
import { FileNode, FileNoteNode, FileTitleNode } from './blocks/file/file.editor.client.ts';
import { FootnoteNode } from './blocks/footnote/footnote.editor.client.ts';
import { GalleryNode } from './blocks/gallery/gallery.editor.client.ts';
import { KeyPointsNode } from './blocks/key-points/key-points.editor.client.ts';
import { CorrectionNoteNode, EditorsNoteNode } from './blocks/note/note.editor.client.ts';
import { AttributionNode, PullQuoteNode } from './blocks/pull-quote/pull-quote.editor.client.ts';
import { QuestionAnswerNode, QuestionNode } from './blocks/question-answer/question-answer.editor.client.ts';
import { RelatedStoryNode } from './blocks/related-story/related-story.editor.client.ts';
import {
  TimelineEntryNode,
  TimelineNode,
  TimelineWhenNode,
} from './blocks/timeline/timeline.editor.client.ts';
import { LeaveBlock } from './leave-block.client.ts';
import { MoveBlock } from './move-block.client.ts';
import { WritingHooks } from './writing-hooks.client.ts';

/** Program text is neither marked nor noted, but for what is suggested. */
const PlainCode = CodeBlock.extend({ content: 'text*', marks: 'inserted deleted' });

/** @param language of the edition: blocks say in it what readers read */
export function storyBlocks(language: string) {
  const words = blockWords(language);
  return [
    GalleryNode,
    PullQuoteNode,
    AttributionNode,
    FactBoxNode,
    BoxTitleNode,
    KeyPointsNode.configure({ label: words.keyPoints }),
    TimelineNode,
    TimelineEntryNode,
    TimelineWhenNode,
    QuestionAnswerNode,
    QuestionNode,
    EditorsNoteNode.configure({ label: words.editorsNote }),
    CorrectionNoteNode.configure({ label: words.correctionNote }),
    RelatedStoryNode.configure({ label: words.relatedStory }),
    FileNode.configure({ language, words }),
    FileTitleNode,
    FileNoteNode,
    EmbedNode.configure({ words }),
    FootnoteNode,
    PlainCode,
    MoveBlock,
    LeaveBlock,
    WritingHooks,
  ];
}
