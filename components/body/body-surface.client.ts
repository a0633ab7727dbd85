'use client';
/** The writing surface by itself. It needs nothing of the page around it, and may stand before that is drawn. */
import { Editor } from '@tiptap/core';
import type { EditorProps } from '@tiptap/pm/view';
import type { Direction } from '#lib/language/direction.ts';
import { bodyExtensions } from './body-extensions.client.ts';
import { type SharedBody, together } from './together.client.ts';

export type SurfaceWords = {
  label: string;
  placeholder: string;
  /** Of the edition. */
  language: string;
  direction: Direction;
};

export function surfaceOn(
  place: HTMLElement,
  manuscript: SharedBody,
  words: SurfaceWords,
  editable: boolean,
): Editor {
  return new Editor({
    element: place,
    extensions: [...bodyExtensions(words.placeholder, words.language), ...together(manuscript)],
    editable,
    editorProps: surfaceProps(words),
  });
}

function surfaceProps({ label, language, direction }: SurfaceWords): EditorProps {
  return {
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
  };
}
