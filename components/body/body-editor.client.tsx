'use client';
import type { Editor } from '@tiptap/core';
import type { EditorProps } from '@tiptap/pm/view';
import { memo, type ReactNode, useEffect, useMemo, useRef } from 'react';
import { untilItComes } from '#components/ui/load-later.client.ts';
import { isRawCopy } from '#lib/file/file.ts';
import type { Direction } from '#lib/language/direction.ts';
import { bodyExtensions } from './body-extensions.client.ts';
import { DrawnBlocks } from './drawn-blocks.client.tsx';
import { type SharedBody, together } from './together.client.ts';
import { LaterNotes, LaterToolbar } from './tools/later.client.tsx';
import { useSurface } from './use-surface.client.ts';

type BodyEditorProps = {
  /** The text that everyone writes in, and what tells them of each other. */
  manuscript: SharedBody;
  label: string;
  placeholder: string;
  language: string;
  direction: Direction;
  readOnly: boolean;
  onAddPhoto: () => void;
  /** Files that were pasted or dropped, with where in the text. */
  onFiles: (files: File[], position: number | null) => void;
  /** Stands at the end of the tools. */
  mode: ReactNode;
  onReady: (editor: Editor) => void;
};

/** The writing surface, on the text that everyone shares. */
export const BodyEditor = memo(function BodyEditor(props: BodyEditorProps) {
  const { readOnly, label, language, direction } = props;
  const latest = useRef(props);
  latest.current = props;
  const extensions = useMemo(
    () => [...bodyExtensions(props.placeholder, props.language), ...together(props.manuscript)],
    [props.placeholder, props.language, props.manuscript],
  );
  // The same object each time: given another one, the surface would look at the whole text anew.
  const editorProps = useMemo<EditorProps>(
    () => ({
      attributes: {
        id: 'body',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        lang: language,
        dir: direction,
        class: 'story-text outline-none',
        spellcheck: 'true',
      },
      handlePaste: (_view, event) => takeFiles(event.clipboardData, null, latest.current.onFiles),
      handleDrop: (view, event, _slice, moved) =>
        !moved &&
        takeFiles(
          event.dataTransfer,
          view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos ?? null,
          latest.current.onFiles,
        ),
    }),
    [label, language, direction],
  );
  const place = useRef<HTMLDivElement>(null);
  const editor = useSurface({ place, extensions, editable: !readOnly, editorProps, onReady: props.onReady });
  useEffect(() => {
    if (editor) void beginWork(editor);
  }, [editor]);
  return (
    <div>
      {editor && !readOnly && (
        <LaterToolbar
          editor={editor}
          onAddPhoto={props.onAddPhoto}
          onFiles={props.onFiles}
          mode={props.mode}
        />
      )}
      <div ref={place} className="relative min-h-80 pt-4" aria-busy={editor === null} />
      {editor && <DrawnBlocks editor={editor} />}
      {editor && <LaterNotes editor={editor} language={language} />}
    </div>
  );
});

/** Tables and links work a moment after letters do. */
async function beginWork(editor: Editor): Promise<void> {
  const work = await untilItComes(() => import('./later-work.client.ts'));
  if (!editor.isDestroyed) work.beginWork(editor);
}

/** A paste that holds text keeps to the text; one that holds only files is an upload. Raw copy is no file of a story. */
function takeFiles(
  data: DataTransfer | null,
  position: number | null,
  take: BodyEditorProps['onFiles'],
): boolean {
  const files = [...(data?.files ?? [])].filter(({ name }) => !isRawCopy(name));
  if (files.length === 0 || data?.types.includes('text/html')) return false;
  take(files, position);
  return true;
}
