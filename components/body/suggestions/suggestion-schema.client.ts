'use client';
/**
 * How suggestions stand in the text of the writing surface: words carry marks, blocks carry notes. Nothing of it is read
 * from what is pasted: whoever pastes writes it themselves.
 */
import { Extension, Mark } from '@tiptap/core';
import { colourOf } from '#lib/collaboration/presence.ts';
import {
  isNodeNote,
  type NodeNote,
  nodeNotes,
  parseNote,
  restyledMarks,
} from '#lib/collaboration/suggestion.ts';

const stampAttributes = { id: { rendered: false }, by: { rendered: false }, at: { rendered: false } };

/** For a screen reader a list beside the text says whose it is, by this id. */
export const descriptionId = (id: unknown) => `suggestion-${String(id)}`;

function shown(attrs: Record<string, unknown>, className: string) {
  return {
    class: className,
    'data-suggestion': String(attrs.id),
    'aria-describedby': descriptionId(attrs.id),
    style: `--whose: ${colourOf(String(attrs.by))}`,
  };
}

function wordMark(name: 'inserted' | 'deleted', tag: 'ins' | 'del', priority: number) {
  return Mark.create({
    name,
    priority,
    // Letters go on with what one suggests without anything being drawn anew, as an input method needs it.
    inclusive: name === 'inserted',
    keepOnSplit: false,
    addAttributes: () => stampAttributes,
    renderHTML: ({ mark }) => [tag, shown(mark.attrs, `story-${name}`), 0],
  });
}

const restyled = restyledMarks.map((name) =>
  Mark.create({
    name,
    priority: 1010,
    inclusive: false,
    keepOnSplit: false,
    addAttributes: () => ({ ...stampAttributes, was: { rendered: false, default: '' } }),
    renderHTML: ({ mark }) => ['span', shown(mark.attrs, 'story-restyled'), 0],
  }),
);

/** Every node but the story itself and its letters. */
export const notedNodes = [
  'paragraph',
  'subhead',
  'quote',
  'bulletList',
  'orderedList',
  'listItem',
  'table',
  'tableRow',
  'tableHeader',
  'tableCell',
  'photo',
  'gallery',
  'pullQuote',
  'attribution',
  'factBox',
  'boxTitle',
  'keyPoints',
  'timeline',
  'timelineEntry',
  'timelineWhen',
  'questionAnswer',
  'question',
  'editorsNote',
  'correctionNote',
  'relatedStory',
  'file',
  'fileTitle',
  'fileNote',
  'embed',
  'footnote',
  'codeBlock',
  'horizontalRule',
  'hardBreak',
];

/** The attributes of an element for what is noted about its block. */
export function noteAttributes(attrs: Record<string, unknown>): Record<string, string> {
  const notes = Object.entries(attrs).flatMap(([name, note]) => {
    const parsed = isNodeNote(name) ? parseNote(note) : null;
    return parsed ? [{ name, ...parsed }] : [];
  });
  const [first] = notes;
  if (!first) return {};
  return {
    'data-noted': notes.map(({ name }) => name).join(' '),
    'data-suggestion': first.id,
    'aria-describedby': descriptionId(first.id),
    style: `--whose: ${colourOf(first.by)}`,
  };
}

function noteAttribute(name: NodeNote) {
  return {
    default: null,
    parseHTML: () => null,
    // A block that is divided stays what it is in both halves; the boundary is a new one.
    keepOnSplit: name !== 'split' && name !== 'joined',
    rendered: false,
  };
}

const SuggestionNotes = Extension.create({
  name: 'suggestionNotes',
  addGlobalAttributes: () => [
    {
      types: notedNodes,
      attributes: Object.fromEntries(nodeNotes.map((name) => [name, noteAttribute(name)])),
    },
  ],
});

export const suggestionSchema = [
  wordMark('inserted', 'ins', 1100),
  wordMark('deleted', 'del', 1090),
  ...restyled,
  SuggestionNotes,
];
