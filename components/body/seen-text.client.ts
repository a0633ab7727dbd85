'use client';
/** Whoever accepts, rejects or deletes what is suggested does so with the letters before them, not with those on their way. */
import { Extension } from '@tiptap/core';
import type { Transaction } from '@tiptap/pm/state';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import type * as Y from 'yjs';
import { sayWhatIsSeen } from '#lib/collaboration/hold-marks.ts';
import type { Manuscript } from '#lib/collaboration/manuscript.ts';
import { isSuggestionMark } from '#lib/collaboration/suggestion.ts';
import { isOwnChange } from './own-change.ts';
import { settles } from './suggestions/suggesting.client.ts';

export const SeenText = Extension.create<{ text: Manuscript | null }>({
  name: 'seenText',
  addOptions: () => ({ text: null }),
  dispatchTransaction({ transaction, next }) {
    const { text } = this.options;
    const isSaid = transaction.getMeta(settles) === true || takesSuggested(transaction);
    if (!text || !isSaid || !isOwnChange(transaction)) {
      next(transaction);
      return;
    }
    // Within the very change: whoever gets the one has the other.
    const say = ({ origin }: Y.Transaction) => {
      if (origin === ySyncPluginKey) sayWhatIsSeen(text);
    };
    text.doc.on('beforeTransaction', say);
    try {
      next(transaction);
    } finally {
      text.doc.off('beforeTransaction', say);
    }
  },
});

function takesSuggested({ steps, docs }: Transaction): boolean {
  return steps.some((step, index) => {
    let isTaken = false;
    step.getMap().forEach((from, to) => {
      if (from === to) return;
      docs[index]?.nodesBetween(from, to, ({ marks }) => {
        isTaken ||= marks.some(({ type }) => isSuggestionMark(type.name));
        return !isTaken;
      });
    });
    return isTaken;
  });
}
