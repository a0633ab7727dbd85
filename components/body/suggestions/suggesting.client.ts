'use client';
/**
 * Suggestions on the writing surface: how blocks that are noted look, and where suggesting takes hold when it is on.
 * What makes suggestions of changes comes when somebody first suggests.
 */
import { type Editor, Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { isSuggestionMark } from '#lib/collaboration/suggestion.ts';
import { difference } from '../carry-marks.ts';
import { isOwnChange } from '../own-change.ts';
import { copied } from './copied.ts';
import { ownWords } from './own-words.ts';
import { noteAttributes } from './suggestion-schema.client.ts';

export type Suggests = {
  change: (state: EditorState, tr: Transaction) => Transaction;
  /** True when the key is taken. */
  press: (editor: Editor, event: KeyboardEvent) => boolean;
  /** What has to follow a change: the look of the next letter, and a name for what the surface itself put in. */
  follow: (trs: readonly Transaction[], before: EditorState, state: EditorState) => Transaction | null;
  /** Before an input method begins. */
  compose: (view: EditorView) => void;
};

export type SuggestingStorage = {
  /** Null while one writes without suggesting. */
  suggests: Suggests | null;
  /** Told when the text or the selection is another. */
  listeners: Set<() => void>;
};

declare module '@tiptap/core' {
  interface Storage {
    suggesting: SuggestingStorage;
  }
}

/** Says of a transaction that it accepts or rejects. */
export const settles = 'settlesSuggestions';

const key = new PluginKey<DecorationSet>('suggestionNotes');

export const Suggesting = Extension.create<object, SuggestingStorage>({
  name: 'suggesting',
  priority: 950,
  addStorage: () => ({ suggests: null, listeners: new Set() }),
  dispatchTransaction({ transaction, next }) {
    const { suggests } = this.storage;
    const { state } = this.editor;
    if (!isOwnChange(transaction) || transaction.getMeta(settles) === true) next(transaction);
    else if (suggests) next(suggests.change(state, transaction));
    else next(ownWords(transaction));
  },
  addProseMirrorPlugins() {
    const { storage, editor } = this;
    return [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: (_, { doc }) => DecorationSet.create(doc, notesIn(doc, 0, doc.content.size)),
          apply: (tr, set, before) => (tr.docChanged ? renoted(tr, set, before.doc) : set),
        },
        appendTransaction: (trs, before, state) => storage.suggests?.follow(trs, before, state) ?? null,
        props: {
          decorations: (state) => key.getState(state),
          handleKeyDown: (_view, event) => storage.suggests?.press(editor, event) ?? false,
          transformCopied: copied,
          handleDOMEvents: {
            compositionstart: (view) => {
              if (storage.suggests) storage.suggests.compose(view);
              else composePlainly(view);
              return false;
            },
          },
        },
        view: () => ({
          update: (view, before) => {
            if (view.state.doc === before.doc && view.state.selection.eq(before.selection)) return;
            for (const listener of storage.listeners) listener();
          },
        }),
      }),
    ];
  },
});

/** An input method writes into a place of its own, not into the words that another suggests. */
function composePlainly({ state, dispatch }: EditorView): void {
  const marks = state.storedMarks ?? state.selection.$from.marks();
  const plain = marks.filter(({ type }) => !isSuggestionMark(type.name));
  if (plain.length < marks.length) dispatch(state.tr.setStoredMarks(plain));
}

/** The notes of the blocks that changed anew, the others as they are. */
function renoted(tr: Transaction, set: DecorationSet, before: Node): DecorationSet {
  // What others did comes as a whole new text: where the two differ is what changed.
  const mapped = set.map(isOwnChange(tr) ? tr.mapping : difference(before, tr.doc), tr.doc);
  const start = before.content.findDiffStart(tr.doc.content);
  const ends = before.content.findDiffEnd(tr.doc.content);
  if (start === null || !ends) return mapped;
  const [from, to] = wholeBlocks(tr.doc, Math.min(start, ends.b), Math.max(start, ends.b));
  const changed = mapped.find(from, to).filter((note) => note.from < to && note.to > from);
  return mapped.remove(changed).add(tr.doc, notesIn(tr.doc, from, to));
}

function wholeBlocks(doc: Node, from: number, to: number): [number, number] {
  const [begin, end] = [from, to].map((position) => doc.resolve(Math.min(position, doc.content.size)));
  return [begin && begin.depth > 0 ? begin.before(1) : from, end && end.depth > 0 ? end.after(1) : to];
}

function notesIn(doc: Node, from: number, to: number): Decoration[] {
  const found: Decoration[] = [];
  doc.nodesBetween(from, to, (node, position) => {
    if (node.isText) return false;
    const attributes = noteAttributes(node.attrs);
    if (attributes['data-noted'] !== undefined)
      found.push(Decoration.node(position, position + node.nodeSize, attributes));
    return true;
  });
  return found;
}
