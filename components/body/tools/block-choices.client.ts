'use client';
/** What can be put into a story, and how each comes into it. Menu, slash menu and shortcut sheet are made from this list. */
import type { Editor, JSONContent } from '@tiptap/core';
import { type EditorState, Selection, type Transaction } from '@tiptap/pm/state';
import {
  BookOpen,
  ChartNoAxesGantt,
  Code,
  FileDown,
  FileWarning,
  GalleryHorizontal,
  Heading2,
  Heading3,
  Image,
  Link,
  List,
  ListChecks,
  ListOrdered,
  type LucideIcon,
  MessageCircleQuestion,
  Minus,
  NotebookPen,
  Pilcrow,
  Quote,
  SquareArrowOutUpRight,
  Superscript,
  Table,
  TextQuote,
} from 'lucide-react';
import type { newsroomEn } from '#lib/language/messages/newsroom.en.ts';
import { tableCommands } from '../blocks/table/table-work.client.ts';

export type ChoiceName = keyof typeof newsroomEn.writing.blocks;

/** What a choice may ask for before the block is there. */
export type Asking = 'embed' | 'relatedStory' | 'file' | 'photo';

type Choice = {
  name: ChoiceName;
  icon: LucideIcon;
  /** Further words by which it is found, in any language's keyboard. */
  words: string;
  /** False where it does not apply. */
  put: (editor: Editor, ask: (what: Asking) => void) => boolean;
};

const text = { type: 'paragraph' };
const list = { type: 'bulletList', content: [{ type: 'listItem', content: [text] }] };

export const blockChoices: readonly Choice[] = [
  choice('paragraph', Pilcrow, 'p text', (editor) => editor.chain().focus().setParagraph().run()),
  choice('subhead', Heading2, 'h2 heading', (editor) =>
    editor.chain().focus().setNode('subhead', { level: 2 }).run(),
  ),
  choice('smallSubhead', Heading3, 'h3 heading', (editor) =>
    editor.chain().focus().setNode('subhead', { level: 3 }).run(),
  ),
  choice('bulletList', List, 'ul', (editor) => editor.chain().focus().toggleBulletList().run()),
  choice('orderedList', ListOrdered, 'ol numbers', (editor) =>
    editor.chain().focus().toggleOrderedList().run(),
  ),
  choice('quote', Quote, 'blockquote', (editor) => editor.chain().focus().wrapIn('quote').run()),
  choice(
    'pullQuote',
    TextQuote,
    'pullquote',
    block({ type: 'pullQuote', content: [text, { type: 'attribution' }] }),
  ),
  choice('photo', Image, 'image picture', (_editor, ask) => {
    ask('photo');
    return true;
  }),
  choice('gallery', GalleryHorizontal, 'images pictures', (editor) =>
    run(editor, gatherGallery(editor.state)),
  ),
  choice('table', Table, 'grid', (editor) =>
    editor
      .chain()
      .focus()
      .command(tableCommands(editor).insertTable({ rows: 3, cols: 3, withHeaderRow: true }))
      .run(),
  ),
  choice('keyPoints', ListChecks, 'summary', block({ type: 'keyPoints', content: [list] })),
  choice(
    'factBox',
    BookOpen,
    'box sidebar',
    block({ type: 'factBox', content: [{ type: 'boxTitle' }, text] }),
  ),
  choice(
    'timeline',
    ChartNoAxesGantt,
    'chronology',
    block({
      type: 'timeline',
      content: [{ type: 'timelineEntry', content: [{ type: 'timelineWhen' }, text] }],
    }),
  ),
  choice(
    'questionAnswer',
    MessageCircleQuestion,
    'qa interview',
    block({ type: 'questionAnswer', content: [{ type: 'question' }, text] }),
  ),
  choice('editorsNote', NotebookPen, 'note', block({ type: 'editorsNote', content: [text] })),
  choice('correctionNote', FileWarning, 'correction', block({ type: 'correctionNote', content: [text] })),
  choice('relatedStory', Link, 'link read', (_editor, ask) => {
    ask('relatedStory');
    return true;
  }),
  choice('file', FileDown, 'download attachment pdf csv zip', (_editor, ask) => {
    ask('file');
    return true;
  }),
  choice('embed', SquareArrowOutUpRight, 'video youtube map', (_editor, ask) => {
    ask('embed');
    return true;
  }),
  choice('footnote', Superscript, 'note reference', (editor) =>
    editor
      .chain()
      .focus()
      .insertContent({ type: 'footnote', attrs: { text: '' } })
      .run(),
  ),
  choice('codeBlock', Code, 'program pre', (editor) => editor.chain().focus().setNode('codeBlock').run()),
  choice('horizontalRule', Minus, 'hr line break', block({ type: 'horizontalRule' })),
];

function choice(name: ChoiceName, icon: LucideIcon, words: string, put: Choice['put']): Choice {
  return { name, icon, words, put };
}

function block(json: JSONContent): Choice['put'] {
  return (editor) => putBlock(editor, json);
}

/** In place of the empty paragraph that the caret stands in, else after its block; the caret goes into it. */
export function putBlock(editor: Editor, json: JSONContent): boolean {
  const { state } = editor;
  const { $from } = state.selection;
  const node = state.schema.nodeFromJSON(json);
  const isBare =
    $from.depth === 1 && $from.parent.type.name === 'paragraph' && $from.parent.content.size === 0;
  const start = isBare ? $from.before(1) : $from.depth === 0 ? state.selection.to : $from.after(1);
  const tr = isBare ? state.tr.replaceWith(start, $from.after(1), node) : state.tr.insert(start, node);
  const inside = Selection.findFrom(tr.doc.resolve(start + 1), 1, true);
  if (inside) tr.setSelection(inside);
  return run(editor, tr.scrollIntoView());
}

function run(editor: Editor, tr: Transaction | null): boolean {
  if (!tr) return false;
  editor.view.dispatch(tr);
  editor.view.focus();
  return true;
}

/** The photos next to the caret's block as one gallery; null where there are not at least two. */
export function gatherGallery(state: EditorState): Transaction | null {
  const { doc, schema, selection } = state;
  const isPhoto = (index: number) => doc.maybeChild(index)?.type.name === 'photo';
  const here = selection.$from.index(0);
  const near = [here, here - 1, here + 1].find(isPhoto);
  const type = schema.nodes.gallery;
  if (near === undefined || !type) return null;
  let first = near;
  while (isPhoto(first - 1)) first -= 1;
  let last = near;
  while (isPhoto(last + 1)) last += 1;
  if (first === last) return null;
  const photos = Array.from({ length: last - first + 1 }, (_, index) => doc.child(first + index));
  let start = 0;
  for (let index = 0; index < first; index += 1) start += doc.child(index).nodeSize;
  const end = start + photos.reduce((size, photo) => size + photo.nodeSize, 0);
  return state.tr.replaceWith(start, end, type.create(null, photos)).scrollIntoView();
}
