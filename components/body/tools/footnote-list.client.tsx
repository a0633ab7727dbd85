'use client';
import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { NodeSelection } from '@tiptap/pm/state';
import { useEffect, useRef } from 'react';
import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { TextArea } from '#components/ui/text-area.client.tsx';
import { blockWords } from '#lib/language/block-words.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import { useReadOfSurface } from '../use-surface.client.ts';

type Note = { position: number; text: string };

/** The words of the footnotes, below the text as readers find them. */
export function FootnoteList({ editor, language }: { editor: Editor; language: string }) {
  const { t } = useAllMessages();
  const words = blockWords(language);
  const notes = useReadOfSurface(editor, notesIn);
  const list = useRef<HTMLOListElement>(null);
  const count = useRef(notes.length);
  // A note that has just been put is written next; one that is chosen in the text is shown.
  useEffect(() => {
    const added = notes.length === count.current + 1;
    count.current = notes.length;
    if (!added) return;
    const { from } = editor.state.selection;
    const at = notes.findIndex(
      ({ position, text }) => text === '' && position <= from && position >= from - 2,
    );
    if (at !== -1) list.current?.querySelectorAll('textarea')[at]?.focus();
  }, [editor, notes]);
  useEffect(() => {
    const look = () => {
      const { selection } = editor.state;
      if (!(selection instanceof NodeSelection) || selection.node.type.name !== 'footnote') return;
      const at = notesIn(editor).findIndex(({ position }) => position === selection.from);
      list.current?.querySelectorAll('textarea')[at]?.focus();
    };
    editor.on('selectionUpdate', look);
    return () => {
      editor.off('selectionUpdate', look);
    };
  }, [editor]);
  if (notes.length === 0) return null;
  return (
    <section aria-label={words.footnotes} className="border-t border-line pt-3 pb-6 font-sans">
      <h2 className="text-sm font-semibold" lang={language}>
        {words.footnotes}
      </h2>
      <ol ref={list} className="list-decimal ps-6 text-sm">
        {notes.map((note, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a note is known by its place
          <li key={index} className="py-1">
            <TextArea
              label={fillIn(t.writing.footnote, { number: index + 1 })}
              hideLabel
              rows={1}
              dir="auto"
              lang={language}
              value={note.text}
              maxLength={2000}
              readOnly={!editor.isEditable}
              onValueChange={(text) => write(editor, note, text)}
              onKeyDown={(event) => {
                if (event.key === 'Escape')
                  editor
                    .chain()
                    .focus()
                    .setTextSelection(note.position + 1)
                    .run();
              }}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A block that nobody touched is the same node: it need not be searched again for every key in another. */
const notesOf = new WeakMap<Node, Note[]>();

function notesIn({ state }: Editor): Note[] {
  const notes: Note[] = [];
  state.doc.forEach((block, offset) => {
    for (const { position, text } of notesInBlock(block)) notes.push({ position: offset + position, text });
  });
  return notes;
}

function notesInBlock(block: Node): Note[] {
  const known = notesOf.get(block);
  if (known) return known;
  const notes: Note[] = [];
  block.descendants((node, position) => {
    if (node.type.name === 'footnote') notes.push({ position: position + 1, text: String(node.attrs.text) });
  });
  notesOf.set(block, notes);
  return notes;
}

function write({ view }: Editor, { position }: Note, text: string): void {
  if (view.state.doc.nodeAt(position)?.type.name !== 'footnote') return;
  view.dispatch(view.state.tr.setNodeAttribute(position, 'text', text));
}
