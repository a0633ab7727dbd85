'use client';
import type { Editor } from '@tiptap/core';
import { memo, type ReactNode, useEffect, useRef } from 'react';
import { untilItComes } from '#components/ui/until-it-comes.client.ts';
import { PicturesToCome } from './blocks/photo/pictures-to-come.client.tsx';
import type { SurfaceWords } from './body-surface.client.ts';
import { DrawBlocks } from './draw-blocks.client.tsx';
import type { SharedBody } from './together.client.ts';
import { LaterNotes, LaterToolbar, ToolbarToCome } from './tools/later.client.tsx';
import { useSurface } from './use-surface.client.ts';

type BodyEditorProps = SurfaceWords & {
  /** The text that everyone writes in, and what tells them of each other; null until it is there. */
  manuscript: SharedBody | null;
  /** What whoever lets the surface stand before the page is drawn must know, as attributes of its place. */
  early: Readonly<Record<`data-${string}`, string>>;
  readOnly: boolean;
  onAddPhoto: () => void;
  /** Files that were pasted or dropped, with where in the text. */
  onFiles: (files: File[], position: number | null) => void;
  /** Stands at the end of the tools. */
  mode: ReactNode;
  onReady: (editor: Editor) => void;
};

/** What stands in the place of the surface is none of React's business: it may be there before React is. */
const untouched = { __html: '' };

/** The writing surface, on the text that everyone shares. */
export const BodyEditor = memo(function BodyEditor(props: BodyEditorProps) {
  const { manuscript, label, placeholder, language, direction, readOnly } = props;
  const latest = useRef(props);
  latest.current = props;
  const place = useRef<HTMLDivElement>(null);
  const editor = useSurface({
    place,
    manuscript,
    words: { label, placeholder, language, direction },
    editable: !readOnly,
    onReady: props.onReady,
  });
  useEffect(() => {
    if (!editor) return;
    editor.storage.writingHooks.files.begin((...files) => latest.current.onFiles(...files));
    void beginWork(editor);
  }, [editor]);
  return (
    <div>
      {!readOnly &&
        (editor ? (
          <LaterToolbar
            editor={editor}
            onAddPhoto={props.onAddPhoto}
            onFiles={props.onFiles}
            mode={props.mode}
          />
        ) : (
          <ToolbarToCome />
        ))}
      <div
        ref={place}
        id="writing-surface"
        className="relative min-h-80 pt-4 aria-busy:min-h-dvh"
        aria-busy={editor === null}
        {...props.early}
        suppressHydrationWarning
        // biome-ignore lint/security/noDangerouslySetInnerHtml: nothing is set
        dangerouslySetInnerHTML={untouched}
      />
      {!editor && <PicturesToCome />}
      {editor && <DrawBlocks editor={editor} language={language} />}
      {editor && <LaterNotes editor={editor} language={language} />}
    </div>
  );
});

/** Tables and links work a moment after letters do. */
async function beginWork(editor: Editor): Promise<void> {
  const work = await untilItComes(() => import('./later-work.client.ts'));
  if (!editor.isDestroyed) work.beginWork(editor);
}
