'use client';
import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';

type Seen = Pick<Selection, 'anchorNode' | 'anchorOffset' | 'focusNode' | 'focusOffset'> | null;

/**
 * A key acts on what is selected on the screen. The browser tells of a selection some time after it made it, and until
 * then the surface acts on the one before: Shift+End and a shortcut in quick succession would miss the words.
 */
export const SelectionInTime = Extension.create({
  name: 'selectionInTime',
  addProseMirrorPlugins() {
    let seen: Seen = null;
    return [
      new Plugin({
        view: ({ dom: { ownerDocument: page } }) => {
          const see = () => {
            seen = ends(page.getSelection());
          };
          page.addEventListener('selectionchange', see);
          return { destroy: () => page.removeEventListener('selectionchange', see) };
        },
        props: {
          handleDOMEvents: {
            keydown: (view, event) => {
              const page = view.dom.ownerDocument;
              if (!event.isComposing && !view.composing && !isSame(seen, ends(page.getSelection())))
                page.dispatchEvent(new Event('selectionchange'));
              return false;
            },
          },
        },
      }),
    ];
  },
});

function ends(selection: Selection | null): Seen {
  if (!selection) return null;
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  return { anchorNode, anchorOffset, focusNode, focusOffset };
}

function isSame(one: Seen, other: Seen): boolean {
  return (
    one?.anchorNode === other?.anchorNode &&
    one?.anchorOffset === other?.anchorOffset &&
    one?.focusNode === other?.focusNode &&
    one?.focusOffset === other?.focusOffset
  );
}
