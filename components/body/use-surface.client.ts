'use client';
import type { Editor } from '@tiptap/core';
import type { EditorState } from '@tiptap/pm/state';
import { type RefObject, useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { behindTheLetter } from '#components/ui/behind-the-letter.client.ts';
import { type SurfaceWords, surfaceOn } from './body-surface.client.ts';
import type { SharedBody } from './together.client.ts';

type SurfaceOptions = {
  place: RefObject<HTMLElement | null>;
  manuscript: SharedBody | null;
  words: SurfaceWords;
  editable: boolean;
  onReady: (editor: Editor) => void;
};

/**
 * The writing surface, in its place for as long as whoever asks is there: the one that stands already, or a new one.
 * Another text, or other words, make another.
 */
export function useSurface(options: SurfaceOptions): Editor | null {
  const { place, manuscript, words, editable } = options;
  const { label, placeholder, language, direction } = words;
  const latest = useRef(options);
  latest.current = options;
  const [editor, setEditor] = useState<Editor | null>(null);
  useEffect(() => {
    if (!place.current || !manuscript) return;
    const words = { label, placeholder, language, direction };
    const taken =
      manuscript.takeSurface(place.current) ??
      surfaceOn(place.current, manuscript, words, latest.current.editable);
    const begin = () => latest.current.onReady(taken);
    if (taken.isInitialized) begin();
    else taken.on('create', begin);
    setEditor(taken);
    return () => {
      taken.destroy();
      setEditor(null);
    };
  }, [place, manuscript, label, placeholder, language, direction]);
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
