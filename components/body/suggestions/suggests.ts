/** What makes the writing surface one that suggests: sent when somebody first does. */
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import { canJoin } from '@tiptap/pm/transform';
import type { EditorView } from '@tiptap/pm/view';
import { isSuggestionMark, toNote } from '#lib/collaboration/suggestion.ts';
import { noteOf, type Suggester } from './pieces.ts';
import { suggestChange } from './suggest-change.ts';
import type { Suggests } from './suggesting.client.ts';
import { ownStampAt } from './suggestion-in-hand.ts';

export function suggestsAs(by: string, now: () => number): Suggests {
  const who = { by, now, newId };
  return {
    change: (state, tr) => suggestChange(state, tr, who),
    press: ({ view }, event) => pressAtEdge(view, event),
    follow: (trs, before, state) => named(trs, before, state, who) ?? lookOfNext(state, who),
    compose: (view) => {
      const { state } = view;
      const { selection } = state;
      if (selection.empty || !(selection instanceof TextSelection)) return;
      const tr = suggestChange(state, state.tr.deleteSelection(), who);
      // Behind what is to go: what is composed stands in its place.
      view.dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(tr.mapping.map(selection.to)), -1)));
    },
  };
}

function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return [...bytes].map((byte) => (byte % 36).toString(36)).join('');
}

/** Letters get their mark as they are typed, so that nothing is drawn anew under an input method. */
function lookOfNext(state: EditorState, who: Suggester): Transaction | null {
  const { selection, schema, storedMarks } = state;
  const { $from, empty } = selection;
  const inserted = schema.marks.inserted;
  if (!empty || !inserted || !$from.parent.inlineContent || !$from.parent.type.allowsMarkType(inserted))
    return null;
  const marks = storedMarks ?? $from.marks();
  if (marks.some((mark) => mark.type === inserted && mark.attrs.by === who.by)) return null;
  const stamp = ownStampAt($from, $from, who.by) ?? { id: who.newId(), by: who.by, at: who.now() };
  const plain = marks.filter(({ type }) => !isSuggestionMark(type.name));
  return state.tr.setStoredMarks(inserted.create(stamp).addToSet(plain)).setMeta('addToHistory', false);
}

/** The empty line that the surface puts at the end by itself is no part of the text either. */
function named(
  trs: readonly Transaction[],
  before: EditorState,
  state: EditorState,
  who: Suggester,
): Transaction | null {
  const { doc } = state;
  const last = doc.lastChild;
  const isAppended = trs.some((tr) => tr.docChanged && tr.getMeta('appendedTransaction') !== undefined);
  if (!isAppended || !last || last === before.doc.lastChild || doc.childCount < 2) return null;
  if (last.type.name !== 'paragraph' || last.content.size > 0 || noteOf(last, 'inserted')) return null;
  const stamp = noteOf(doc.child(doc.childCount - 2), 'inserted');
  if (stamp?.by !== who.by) return null;
  return state.tr.setNodeAttribute(doc.content.size - last.nodeSize, 'inserted', toNote(stamp));
}

/** At the edge of a line, Backspace and Delete take the boundary away, never a frame around it. */
function pressAtEdge(view: EditorView, event: KeyboardEvent): boolean {
  const { state } = view;
  const { $from, empty } = state.selection;
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey && !event.isComposing;
  if (!empty || !isPlain || !$from.parent.inlineContent) return false;
  const isBack = event.key === 'Backspace' && $from.parentOffset === 0;
  const isOn = event.key === 'Delete' && $from.parentOffset === $from.parent.content.size;
  if (!isBack && !isOn) return false;
  const found = boundaryAt(state, isBack);
  if (!found) return false;
  const { at, depth, lineBefore } = found;
  const node = state.doc.nodeAt(at);
  if (node && noteOf(node, 'joined')) {
    const to = isBack ? lineBefore : at + depth;
    view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, to)).scrollIntoView());
  } else view.dispatch(state.tr.join(at, depth).scrollIntoView());
  return true;
}

/** The boundary between the caret's line and the one before or after it; of items too. */
function boundaryAt(
  { doc, selection }: EditorState,
  isBack: boolean,
): { at: number; depth: 1 | 2; lineBefore: number } | null {
  const { $from } = selection;
  for (const depth of [1, 2] as const) {
    const level = $from.depth - depth + 1;
    if (level < 1) return null;
    if (depth === 2 && $from.node(level).type.name !== 'listItem') return null;
    const at = isBack ? $from.before(level) : $from.after(level);
    const place = doc.resolve(at);
    const [before, after] = [place.nodeBefore, place.nodeAfter];
    if (!before || !after || (depth === 2 && before.type !== after.type)) continue;
    const [upper, lower] = depth === 2 ? [before.lastChild, after.firstChild] : [before, after];
    if (!upper?.inlineContent || !lower?.inlineContent) return null;
    if (upper.type.name === 'codeBlock' || lower.type.name === 'codeBlock') return null;
    return canJoin(doc, at) ? { at, depth, lineBefore: at - depth } : null;
  }
  return null;
}
