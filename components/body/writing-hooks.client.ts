'use client';
/**
 * Where the tools that come after the first key press take hold. A plugin that is added later makes the surface start
 * all its plugins anew; this one is there from the beginning and asks whoever came.
 */
import { Extension } from '@tiptap/core';
import type { Slice } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import type { DecorationSet, EditorView } from '@tiptap/pm/view';

export type Hooks = {
  /** True when the key is taken. The last to come is asked first. */
  keys: Set<(event: KeyboardEvent) => boolean>;
  marks: Set<() => DecorationSet>;
  pastes: Set<(view: EditorView, event: ClipboardEvent, slice: Slice) => boolean>;
};

declare module '@tiptap/core' {
  interface Storage {
    writingHooks: Hooks;
  }
}

export const WritingHooks = Extension.create<object, Hooks>({
  name: 'writingHooks',
  priority: 1000,
  addStorage: () => ({ keys: new Set(), marks: new Set(), pastes: new Set() }),
  addProseMirrorPlugins() {
    const { storage } = this;
    return [
      new Plugin({
        props: {
          handleKeyDown: (_view, event) => [...storage.keys].reverse().some((press) => press(event)),
          handlePaste: (view, event, slice) => [...storage.pastes].some((take) => take(view, event, slice)),
        },
      }),
      new Plugin({
        props: {
          decorations: () => {
            const [marks] = storage.marks;
            return marks?.();
          },
        },
      }),
    ];
  },
});
