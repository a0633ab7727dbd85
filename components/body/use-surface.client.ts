'use client';
import { Editor, type EditorOptions } from '@tiptap/core';
import type { EditorState } from '@tiptap/pm/state';
import { type RefObject, useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { behindTheLetter } from '#components/ui/behind-the-letter.client.ts';

type SurfaceOptions = Pick<EditorOptions, 'extensions' | 'editable' | 'editorProps'> & {
  place: RefObject<HTMLElement | null>;
  onReady: (editor: Editor) => void;
};

/** The writing surface, in its place for as long as whoever asks is there. Other extensions make another one. */
export function useSurface(options: SurfaceOptions): Editor | null {
  const { place, extensions, editable, editorProps } = options;
  const latest = useRef(options);
  latest.current = options;
  const [editor, setEditor] = useState<Editor | null>(null);
  useEffect(() => {
    const { editable: mayWrite, editorProps: props } = latest.current;
    const created = new Editor({
      element: place.current,
      extensions,
      editable: mayWrite,
      editorProps: props,
      onCreate: (event) => latest.current.onReady(event.editor),
    });
    setEditor(created);
    return () => {
      created.destroy();
      setEditor(null);
    };
  }, [place, extensions]);
  useEffect(() => {
    if (editor && editor.options.editorProps !== editorProps) editor.setOptions({ editorProps });
  }, [editor, editorProps]);
  useEffect(() => {
    if (editor && editor.isEditable !== editable) editor.setEditable(editable, false);
  }, [editor, editable]);
  return editor;
}

/**
 * What one shows of the surface, read with each change of it; one is drawn anew only when it says something else.
 * @param told fields that one types in are told at once, or they would lose letters
 */
export function useReadOfSurface<Read>(
  editor: Editor,
  read: (editor: Editor) => Read,
  told: 'at once' | 'behind the letter' = 'at once',
): Read {
  const last = useRef<{ state: EditorState; read: Read; said: string } | null>(null);
  const subscribe = useCallback(
    (listener: () => void) => {
      let isAsked = false;
      const tell = () => {
        isAsked = false;
        listener();
      };
      const change = () => {
        if (told === 'at once') listener();
        else if (!isAsked) behindTheLetter(tell);
        isAsked = true;
      };
      editor.on('transaction', change);
      return () => {
        editor.off('transaction', change);
      };
    },
    [editor, told],
  );
  const now = () => {
    const { state } = editor;
    if (last.current?.state === state) return last.current.read;
    const fresh = read(editor);
    const said = JSON.stringify(fresh);
    const same = last.current?.said === said ? last.current.read : fresh;
    last.current = { state, read: same, said };
    return same;
  };
  return useSyncExternalStore(subscribe, now, now);
}
