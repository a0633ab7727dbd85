'use client';
/**
 * Which node of the surface stands for which part of the shared text, the binding forgets whenever others change anything,
 * and makes every paragraph of a long story anew for each of their keys. Where only letters changed, what it knows of all
 * other paragraphs still holds: they stay the very nodes they were, so that nothing about them is drawn or read again.
 */
import { Extension } from '@tiptap/core';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import type { Doc, Transaction } from 'yjs';
import { onlyLetters } from './only-letters.ts';

export const SteadyText = Extension.create<{ doc: Doc | null }, { end: () => void }>({
  name: 'steadyText',
  addOptions: () => ({ doc: null }),
  addStorage: () => ({ end: () => {} }),
  onCreate() {
    const { doc } = this.options;
    const mapping = mappingOf(ySyncPluginKey.getState(this.editor.state));
    if (!doc || !mapping) return;
    let isSteady = false;
    const forget = mapping.clear.bind(mapping);
    mapping.clear = () => {
      if (!isSteady) forget();
    };
    const begin = (transaction: Transaction) => {
      isSteady = onlyLetters(transaction);
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

function mappingOf(sync: unknown): Map<unknown, unknown> | null {
  if (typeof sync !== 'object' || sync === null || !('binding' in sync)) return null;
  const { binding } = sync;
  if (typeof binding !== 'object' || binding === null || !('mapping' in binding)) return null;
  return binding.mapping instanceof Map ? binding.mapping : null;
}
