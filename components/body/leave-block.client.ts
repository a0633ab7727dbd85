'use client';
/** Enter leaves a block at its end, and Backspace takes an empty one away, so that none is a trap. */
import { Extension } from '@tiptap/core';
import type { ResolvedPos } from '@tiptap/pm/model';
import { type EditorState, Selection, TextSelection, type Transaction } from '@tiptap/pm/state';

const frames = new Set([
  'pullQuote',
  'factBox',
  'keyPoints',
  'timeline',
  'questionAnswer',
  'editorsNote',
  'correctionNote',
  'file',
]);

const titles = new Set(['boxTitle', 'question', 'timelineWhen', 'fileTitle']);

/** How deep the frame stands that holds the place; null outside of all. */
function frameDepth(place: ResolvedPos): number | null {
  for (let depth = place.depth; depth > 0; depth -= 1)
    if (frames.has(place.node(depth).type.name)) return depth;
  return null;
}

/** Into a new paragraph after the frame. @param dropped how deep the empty node stands that goes along */
function leave(state: EditorState, depth: number, dropped: number | null): Transaction | null {
  const { $from } = state.selection;
  const paragraph = state.schema.nodes.paragraph?.create();
  if (!paragraph) return null;
  const tr = state.tr;
  if (dropped !== null) tr.delete($from.before(dropped), $from.after(dropped));
  const after = tr.mapping.map($from.after(depth));
  tr.insert(after, paragraph);
  return tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView();
}

function enter(state: EditorState): Transaction | null {
  const { selection } = state;
  const { $from } = selection;
  const depth = frameDepth($from);
  if (!selection.empty || depth === null) return null;
  const { parent } = $from;
  const around = $from.node(-1);
  const isLast = $from.index(-1) === around.childCount - 1;
  if (titles.has(parent.type.name) && $from.parentOffset === parent.content.size && parent.content.size > 0) {
    // The line below is there already.
    const below = Selection.findFrom(state.doc.resolve($from.after()), 1, true);
    return below ? state.tr.setSelection(below).scrollIntoView() : null;
  }
  if (parent.type.name === 'attribution' || parent.type.name === 'fileNote') return leave(state, depth, null);
  if (parent.type.name === 'timelineWhen' && parent.content.size === 0) {
    const entryIsLast = $from.index(-2) === $from.node(-2).childCount - 1;
    const isEmpty = around.textContent === '' && $from.node(-2).childCount > 1 && entryIsLast;
    if (!isEmpty) return null;
    return leave(state, depth, $from.depth - 1);
  }
  if (parent.type.name !== 'paragraph' || parent.content.size > 0 || !isLast) return null;
  if (around.type.name === 'timelineEntry' && around.childCount > 2) {
    const entry = around.type.createAndFill();
    if (!entry) return null;
    const tr = state.tr.delete($from.before(), $from.after());
    const at = tr.mapping.map($from.after(-1));
    return tr
      .insert(at, entry)
      .setSelection(TextSelection.create(tr.doc, at + 2))
      .scrollIntoView();
  }
  if (
    around.type.name === 'listItem' &&
    around.childCount === 1 &&
    $from.node(-3).type.name === 'keyPoints'
  ) {
    const list = $from.node(-2);
    if ($from.index(-2) < list.childCount - 1 || list.childCount === 1) return null;
    return leave(state, depth, $from.depth - 1);
  }
  // A frame keeps the one paragraph that it must have.
  const needed = around.type.name === 'editorsNote' || around.type.name === 'correctionNote' ? 1 : 2;
  if ($from.depth - 1 !== depth || around.childCount <= needed) return null;
  return leave(state, depth, $from.depth);
}

function backspace(state: EditorState): Transaction | null {
  const { selection } = state;
  const { $from } = selection;
  const depth = frameDepth($from);
  if (!selection.empty || depth === null || $from.parentOffset > 0) return null;
  const frame = $from.node(depth);
  let hasMore = frame.textContent !== '';
  frame.descendants((node) => {
    if (node.isAtom && !node.isText) hasMore = true;
  });
  const paragraph = state.schema.nodes.paragraph?.create();
  if (hasMore || !paragraph) return null;
  const start = $from.before(depth);
  const tr = state.tr.replaceWith(start, $from.after(depth), paragraph);
  return tr.setSelection(TextSelection.create(tr.doc, start + 1)).scrollIntoView();
}

export const LeaveBlock = Extension.create({
  name: 'leaveBlock',
  priority: 900,
  addKeyboardShortcuts() {
    const by = (change: (state: EditorState) => Transaction | null) => () => {
      const tr = change(this.editor.state);
      if (!tr) return false;
      this.editor.view.dispatch(tr);
      return true;
    };
    return { Enter: by(enter), Backspace: by(backspace) };
  },
});
