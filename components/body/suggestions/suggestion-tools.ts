/** Everything about suggestions that nobody needs for the first word. */
import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { yUndoPluginKey } from '@tiptap/y-tiptap';
import { type Listed, listSuggestions, suggestionAt } from './list-suggestions.ts';
import { type Choice, settle, type Verdict } from './settle.ts';
import { settles } from './suggesting.client.ts';
import { suggestsAs } from './suggests.ts';

export type { Listed, Verdict };
export { listSuggestions, suggestsAs };

/** @returns how many were accepted or rejected */
export function settleThese(editor: Editor, verdict: Verdict, ids: ReadonlySet<string>): number {
  return run(editor, { verdict, isChosen: ({ id }) => ids.has(id) });
}

/** What is selected, or what the caret stands in. */
export function settleHere(editor: Editor, verdict: Verdict): number {
  const { doc, selection } = editor.state;
  const { from, to, empty } = selection;
  if (!empty) return run(editor, { verdict, isChosen: (_, begin, end) => begin < to && end > from });
  const here = suggestionAt(doc, from, listSuggestions(doc));
  return here ? settleThese(editor, verdict, new Set([here.id])) : 0;
}

function run(editor: Editor, choice: Choice): number {
  const settled = new Set<string>();
  const tr = settle(editor.state, {
    verdict: choice.verdict,
    isChosen: (stamp, from, to) => {
      const isChosen = choice.isChosen(stamp, from, to);
      if (isChosen) settled.add(stamp.id);
      return isChosen;
    },
  });
  if (!tr || !editor.isEditable) return 0;
  // A step of its own for undo, however quickly it comes behind another, and something is typed behind it.
  const undo = yUndoPluginKey.getState(editor.state)?.undoManager;
  undo?.stopCapturing();
  editor.view.dispatch(tr.setMeta(settles, true));
  undo?.stopCapturing();
  return settled.size;
}

export function suggestionHere(editor: Editor, listed: readonly Listed[]): Listed | null {
  return suggestionAt(editor.state.doc, editor.state.selection.from, listed);
}

/** Brings the next or previous suggestion into view, with the caret in it; past the end it begins anew. */
export function stepTo(editor: Editor, step: 1 | -1): Listed | null {
  const listed = listSuggestions(editor.state.doc);
  const here = suggestionHere(editor, listed);
  const { from } = editor.state.selection;
  const others = listed.filter(({ id }) => id !== here?.id);
  const order = step === 1 ? others : others.toReversed();
  const next = order.find((one) => (step === 1 ? one.from > from : one.from < from)) ?? order[0] ?? here;
  if (next) goTo(editor, next);
  return next;
}

export function goTo(editor: Editor, { from }: Listed): void {
  const { doc, tr } = editor.state;
  const place = doc.resolve(Math.min(from + 1, doc.content.size));
  editor.view.dispatch(tr.setSelection(TextSelection.near(place)).scrollIntoView());
  editor.view.focus();
}
