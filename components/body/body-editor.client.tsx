'use client';
import { type Editor, EditorContent, useEditor } from '@tiptap/react';
import { useEffect, useMemo, useRef } from 'react';
import type { Body } from '#lib/body/body.ts';
import type { Direction } from '#lib/language/direction.ts';
import { bodyExtensions } from './body-extensions.client.ts';
import { BodyToolbar } from './body-toolbar.client.tsx';
import { LaterNotes } from './tools/later.client.tsx';

type BodyEditorProps = {
  body: Body;
  label: string;
  placeholder: string;
  language: string;
  direction: Direction;
  readOnly: boolean;
  /** What was typed; the same JSON that is stored, checked at the border. */
  onChange: (body: unknown) => void;
  onAddPhoto: () => void;
  /** Picture files that were pasted or dropped, with where in the text. */
  onFiles: (files: File[], position: number | null) => void;
  onReady: (editor: Editor) => void;
};

/** The writing surface. It keeps its own document; `body` is where it starts. */
export function BodyEditor(props: BodyEditorProps) {
  const { readOnly } = props;
  const latest = useRef(props);
  latest.current = props;
  const extensions = useMemo(
    () => bodyExtensions(props.placeholder, props.language),
    [props.placeholder, props.language],
  );
  const editor = useEditor({
    extensions,
    content: props.body,
    editable: !readOnly,
    immediatelyRender: false,
    shouldRerenderOnTransaction: false,
    editorProps: {
      attributes: {
        id: 'body',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': props.label,
        lang: props.language,
        dir: props.direction,
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
    },
    onUpdate: ({ editor: current }) => latest.current.onChange(current.getJSON()),
    onCreate: ({ editor: current }) => latest.current.onReady(current),
  });
  useEffect(() => {
    editor?.setEditable(!readOnly, false);
  }, [editor, readOnly]);
  if (!editor) return <div className="min-h-96" aria-busy />;
  return (
    <div>
      {!readOnly && <BodyToolbar editor={editor} onAddPhoto={props.onAddPhoto} />}
      <EditorContent editor={editor} className="relative min-h-80 pt-4" />
      <LaterNotes editor={editor} language={props.language} />
    </div>
  );
}

/** A paste that holds text keeps to the text; one that holds only pictures is an upload. */
function takeFiles(
  data: DataTransfer | null,
  position: number | null,
  take: BodyEditorProps['onFiles'],
): boolean {
  const files = [...(data?.files ?? [])].filter((file) => file.type.startsWith('image/'));
  if (files.length === 0 || data?.types.includes('text/html')) return false;
  take(files, position);
  return true;
}
