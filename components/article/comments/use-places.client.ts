'use client';
import type { Editor } from '@tiptap/core';
import { useCallback, useSyncExternalStore } from 'react';
import type { ThreadPlace } from '../../body/comment-marks.client.ts';

export type Places = ReadonlyMap<string, ThreadPlace | null>;

const none: Places = new Map();
const nothing = () => () => undefined;

/** Where each thread is in the text: they move with what is typed before them, so only what lists them asks. */
export function usePlaces(editor: Editor | null): Places {
  const follow = useCallback(
    (tell: () => void) => {
      const listeners = editor?.storage.commentMarks.listeners;
      listeners?.add(tell);
      return () => void listeners?.delete(tell);
    },
    [editor],
  );
  return useSyncExternalStore(
    editor ? follow : nothing,
    () => editor?.storage.commentMarks.places ?? none,
    () => none,
  );
}
