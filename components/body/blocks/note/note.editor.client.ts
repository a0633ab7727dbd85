'use client';
import { Node } from '@tiptap/core';
import { fromLabelled, labelled } from '../box.client.ts';

function note(name: 'editorsNote' | 'correctionNote', className: string) {
  return Node.create<{ label: string }>({
    name,
    group: 'block',
    content: 'paragraph+',
    defining: true,
    isolating: true,
    addOptions: () => ({ label: '' }),
    parseHTML: () => fromLabelled(className),
    renderHTML() {
      return labelled(className, this.options.label);
    },
  });
}

export const EditorsNoteNode = note('editorsNote', 'editors-note');
export const CorrectionNoteNode = note('correctionNote', 'correction-note');
