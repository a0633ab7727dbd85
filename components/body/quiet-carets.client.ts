'use client';
/**
 * The binding draws everyone's carets anew whenever any is somewhere else, one's own too, which it does not show: a second
 * change of the surface for every key. It is left out unless a colleague's caret moved.
 */
import { Extension } from '@tiptap/core';
import { DecorationSet } from '@tiptap/pm/view';
import { yCursorPluginKey } from '@tiptap/y-tiptap';
import type { Awareness } from 'y-protocols/awareness';

type Moved = { added: number[]; updated: number[]; removed: number[] };

export const QuietCarets = Extension.create<
  { awareness: Awareness | null },
  { othersMoved: boolean; end: () => void }
>({
  name: 'quietCarets',
  addOptions: () => ({ awareness: null }),
  addStorage: () => ({ othersMoved: true, end: () => {} }),
  onCreate() {
    const { awareness } = this.options;
    if (!awareness) return;
    const note = ({ added, updated, removed }: Moved) => {
      this.storage.othersMoved ||= [...added, ...updated, ...removed].some((id) => id !== awareness.clientID);
    };
    awareness.on('change', note);
    this.storage.end = () => awareness.off('change', note);
  },
  onDestroy() {
    this.storage.end();
  },
  dispatchTransaction({ transaction, next }) {
    const isOfCarets = !transaction.docChanged && transaction.getMeta(yCursorPluginKey) !== undefined;
    if (isOfCarets && !this.storage.othersMoved) return;
    if (isOfCarets) this.storage.othersMoved = false;
    next(transaction);
    // After some changes the binding hides them all until it hears of one.
    const isBare = yCursorPluginKey.getState(this.editor.state) === DecorationSet.empty;
    const { awareness } = this.options;
    if (transaction.docChanged && isBare && (awareness?.getStates().size ?? 0) > 1)
      this.storage.othersMoved = true;
  },
});
