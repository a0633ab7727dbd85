'use client';
/**
 * Where the tools that come after the first key press take hold. A plugin that is added later makes the surface start
 * all its plugins anew; this one is there from the beginning and asks whoever came.
 */
import { Extension } from '@tiptap/core';
import type { Slice } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import type { DecorationSet, EditorView } from '@tiptap/pm/view';
import { isRawCopy } from '#lib/file/file.ts';

/** Files that were pasted or dropped, with where in the text; null where the caret stands. */
type TakeFiles = (files: File[], position: number | null) => void;

export type Hooks = {
  /** True when the key is taken. The last to come is asked first. */
  keys: Set<(event: KeyboardEvent) => boolean>;
  marks: Set<() => DecorationSet>;
  pastes: Set<(view: EditorView, event: ClipboardEvent, slice: Slice) => boolean>;
  files: FileTray;
};

declare module '@tiptap/core' {
  interface Storage {
    writingHooks: Hooks;
  }
}

/** Where files lie until the page takes them, which may be a moment after the surface is there. */
class FileTray {
  #take: TakeFiles | null = null;
  #waiting: Parameters<TakeFiles>[] = [];

  readonly put: TakeFiles = (...files) => {
    if (this.#take) this.#take(...files);
    else this.#waiting.push(files);
  };

  begin(take: TakeFiles): void {
    this.#take = take;
    for (const files of this.#waiting.splice(0)) take(...files);
  }
}

export const WritingHooks = Extension.create<object, Hooks>({
  name: 'writingHooks',
  priority: 1000,
  addStorage: () => ({ keys: new Set(), marks: new Set(), pastes: new Set(), files: new FileTray() }),
  addProseMirrorPlugins() {
    const { storage } = this;
    return [
      new Plugin({
        props: {
          handleKeyDown: (_view, event) => [...storage.keys].reverse().some((press) => press(event)),
          handlePaste: (view, event, slice) =>
            takesFiles(event.clipboardData, () => null, storage) ||
            [...storage.pastes].some((take) => take(view, event, slice)),
          handleDrop: (view, event, _slice, moved) => {
            const place = () => view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos ?? null;
            return !moved && takesFiles(event.dataTransfer, place, storage);
          },
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

/** A paste that holds text keeps to the text; one that holds only files is an upload. Raw copy is no file of a story. */
function takesFiles(data: DataTransfer | null, place: () => number | null, { files: tray }: Hooks): boolean {
  const files = [...(data?.files ?? [])].filter(({ name }) => !isRawCopy(name));
  if (files.length === 0 || data?.types.includes('text/html')) return false;
  tray.put(files, place());
  return true;
}
