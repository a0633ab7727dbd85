'use client';
/** The editor's side of the body's schema: the same names and attributes as lib/body, so that what is typed is what is stored. */
import { Blockquote } from '@tiptap/extension-blockquote';
import { Bold } from '@tiptap/extension-bold';
import { Document } from '@tiptap/extension-document';
import { HardBreak } from '@tiptap/extension-hard-break';
import { Heading } from '@tiptap/extension-heading';
import { HorizontalRule } from '@tiptap/extension-horizontal-rule';
import { Italic } from '@tiptap/extension-italic';
// By their own doors: the door of the whole house brings every list, and a history that the shared text has itself.
import { BulletList } from '@tiptap/extension-list/bullet-list';
import { ListItem } from '@tiptap/extension-list/item';
import { ListKeymap } from '@tiptap/extension-list/keymap';
import { OrderedList } from '@tiptap/extension-list/ordered-list';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { Dropcursor } from '@tiptap/extensions/drop-cursor';
import { Gapcursor } from '@tiptap/extensions/gap-cursor';
import { Placeholder } from '@tiptap/extensions/placeholder';
import { TrailingNode } from '@tiptap/extensions/trailing-node';
import { PhotoNode } from './blocks/photo/photo.editor.client.ts';
import {
  TableCellNode,
  TableHeaderNode,
  TableNode,
  TableRowNode,
} from './blocks/table/table.editor.client.ts';
import { LinkMark } from './links/link.client.ts';
import { SelectionInTime } from './selection-in-time.client.ts';
import { storyBlocks } from './story-blocks.client.ts';
import { Suggesting } from './suggestions/suggesting.client.ts';
import { suggestionSchema } from './suggestions/suggestion-schema.client.ts';

const Subhead = Heading.extend({
  name: 'subhead',
  addAttributes: () => ({ level: { default: 2, rendered: false } }),
}).configure({ levels: [2, 3] });

const Quote = Blockquote.extend({ name: 'quote', content: 'paragraph+' });

const NumberedList = OrderedList.extend({
  addAttributes() {
    return {
      start: {
        default: 1,
        parseHTML: (element) =>
          Math.min(9999, Math.max(0, Number.parseInt(element.getAttribute('start') ?? '1', 10) || 1)),
      },
    };
  },
});

/** Lists hold lists; no other block stands in one. */
const StoryListItem = ListItem.extend({ content: '(paragraph | bulletList | orderedList)+' });

/** @param language of the edition */
export function bodyExtensions(placeholder: string, language: string) {
  return [
    Bold,
    BulletList,
    Document,
    Dropcursor,
    Gapcursor,
    HardBreak,
    HorizontalRule,
    Italic,
    ListKeymap,
    Paragraph,
    Text,
    TrailingNode,
    Subhead,
    Quote,
    LinkMark,
    NumberedList,
    StoryListItem,
    TableNode,
    TableRowNode,
    TableHeaderNode,
    TableCellNode,
    PhotoNode,
    ...storyBlocks(language),
    ...suggestionSchema,
    Suggesting,
    SelectionInTime,
    Placeholder.configure({ placeholder }),
  ];
}
