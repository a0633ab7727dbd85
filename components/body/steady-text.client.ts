'use client';
/**
 * Which node of the surface stands for which part of the shared text, the binding forgets whenever others change anything,
 * and makes every paragraph of a long story anew for each of their keys. Where only letters changed, what it knows of all
 * other paragraphs still holds: they stay the very nodes they were, so that nothing about them is drawn or read again. And
 * one's own caret is where the shared text says: the binding doubts that whenever the paragraph it stands in is another, and
 * compares the words of all paragraphs, which tells nothing where none came, went or moved.
 */
import { Extension } from '@tiptap/core';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import { type Doc, type Transaction, UndoManager } from 'yjs';
import { onlyLetters } from './only-letters.ts';

export const SteadyText = Extension.create<{ doc: Doc | null }, { end: () => void }>({
  name: 'steadyText',
  addOptions: () => ({ doc: null }),
  addStorage: () => ({ end: () => {} }),
  onCreate() {
    const { doc } = this.options;
    const binding = bindingOf(ySyncPluginKey.getState(this.editor.state));
    const mapping = binding && 'mapping' in binding ? binding.mapping : null;
    if (!doc || !(mapping instanceof Map)) return;
    let isSteady = false;
    const forget = mapping.clear.bind(mapping);
    mapping.clear = () => {
      if (!isSteady) forget();
    };
    const begin = (transaction: Transaction) => {
      isSteady = onlyLetters(transaction);
      if (isSteady && isOfOthers(transaction)) trustCaret(binding);
    };
    const end = () => {
      isSteady = false;
    };
    doc.on('beforeObserverCalls', begin);
    doc.on('afterTransaction', end);
    this.storage.end = () => {
      doc.off('beforeObserverCalls', begin);
      doc.off('afterTransaction', end);
    };
  },
  onDestroy() {
    this.storage.end();
  },
});

function bindingOf(sync: unknown): object | null {
  if (typeof sync !== 'object' || sync === null || !('binding' in sync)) return null;
  const { binding } = sync;
  return typeof binding === 'object' ? binding : null;
}

function isOfOthers({ origin }: Transaction): boolean {
  return origin !== ySyncPluginKey && !(origin instanceof UndoManager);
}

/** Without the places that were counted before, the binding has nothing to doubt. What undo holds of them stays. */
function trustCaret(binding: object | null): void {
  if (!binding || !('beforeTransactionSelection' in binding)) return;
  const caret = binding.beforeTransactionSelection;
  if (typeof caret === 'object' && caret !== null)
    binding.beforeTransactionSelection = { ...caret, absAnchor: null, absHead: null };
}
