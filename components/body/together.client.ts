'use client';
/** What makes the writing surface one that several people share: the text, everyone's own undo, carets with names. */
import { type Editor, Extension } from '@tiptap/core';
import { Collaboration } from '@tiptap/extension-collaboration';
import { CollaborationCaret } from '@tiptap/extension-collaboration-caret';
import type { Awareness } from 'y-protocols/awareness';
import type { Manuscript } from '#lib/collaboration/manuscript.ts';
import { giveTextFromBirth } from '#lib/collaboration/text-from-birth.ts';
import { CommentMarks } from './comment-marks.client.ts';
import { QuietCarets } from './quiet-carets.client.ts';
import { SeenText } from './seen-text.client.ts';
import { SteadyText } from './steady-text.client.ts';

export type SharedBody = {
  text: Manuscript;
  provider: { awareness: Awareness | null };
  /** The surface on it that stands in this place already; whoever takes it, keeps it. */
  takeSurface: (place: HTMLElement) => Editor | null;
};

export function together({ text, provider }: Pick<SharedBody, 'text' | 'provider'>) {
  return [
    Collaboration.configure({ fragment: text.body }),
    SteadyText.configure({ doc: text.doc }),
    TextFromBirth.configure({ text }),
    SeenText.configure({ text }),
    CommentMarks.extend({
      onBeforeCreate() {
        this.storage.text = text;
      },
    }),
    ...(provider.awareness
      ? // Whose caret it is, the newsroom tells the others; a page cannot choose its name.
        [
          CollaborationCaret.configure({ provider, user: {}, render: caretOf }),
          QuietCarets.configure({ awareness: provider.awareness }),
        ]
      : []),
  ];
}

const TextFromBirth = Extension.create<{ text: Manuscript | null }, { end: () => void }>({
  name: 'textFromBirth',
  addOptions: () => ({ text: null }),
  addStorage: () => ({ end: () => {} }),
  onCreate() {
    const { schema } = this.editor;
    if (this.options.text)
      this.storage.end = giveTextFromBirth(
        this.options.text.doc,
        (name) => schema.nodes[name]?.isTextblock === true,
      );
  },
  onDestroy() {
    this.storage.end();
  },
});

function caretOf(user: Record<string, unknown>): HTMLElement {
  const caret = document.createElement('span');
  caret.className = 'story-caret';
  const name = document.createElement('span');
  name.className = 'story-caret-name';
  name.dir = 'auto';
  name.textContent = typeof user.name === 'string' ? user.name : '';
  if (typeof user.color === 'string' && /^#[0-9a-f]{6}$/i.test(user.color))
    caret.style.setProperty('--whose', user.color);
  caret.append(name);
  return caret;
}
