'use client';
/** Alt with an arrow moves what the caret stands in: an item among its items, else the whole block. */
import { Extension } from '@tiptap/core';
import { Fragment, type ResolvedPos } from '@tiptap/pm/model';
import { type EditorState, NodeSelection, Selection, type Transaction } from '@tiptap/pm/state';

const items = new Set(['listItem', 'timelineEntry']);

/** The transaction that moves the node at a position by one place; null where there is no such place. */
export function moveNode(state: EditorState, position: number, step: 1 | -1): Transaction | null {
  const place = state.doc.resolve(position);
  const { parent } = place;
  const index = place.index();
  const node = parent.maybeChild(index);
  const neighbour = parent.maybeChild(index + step);
  if (!node || !neighbour) return null;
  const order = step === 1 ? [neighbour, node] : [node, neighbour];
  const start = step === 1 ? position : position - neighbour.nodeSize;
  const end = start + node.nodeSize + neighbour.nodeSize;
  const firstIndex = step === 1 ? index : index - 1;
  if (!parent.canReplace(firstIndex, firstIndex + 2, Fragment.from(order))) return null;
  const { selection } = state;
  const now = step === 1 ? position + neighbour.nodeSize : start;
  const tr = state.tr.replaceWith(start, end, order);
  if (selection.from >= position && selection.to <= position + node.nodeSize) {
    const moved = now - position;
    tr.setSelection(
      selection instanceof NodeSelection
        ? NodeSelection.create(tr.doc, selection.from + moved)
        : Selection.near(tr.doc.resolve(selection.head + moved)),
    );
  }
  return tr.scrollIntoView();
}

/** Where the thing begins that a move would move. */
export function movable(from: ResolvedPos, step: 1 | -1): number | null {
  for (let depth = from.depth; depth > 0; depth -= 1) {
    const around = from.node(depth - 1);
    if (depth > 1 && !items.has(from.node(depth).type.name)) continue;
    if (depth > 1 && !around.maybeChild(from.index(depth - 1) + step)) continue;
    return from.before(depth);
  }
  return null;
}

export const MoveBlock = Extension.create({
  name: 'moveBlock',
  addKeyboardShortcuts() {
    const move = (step: 1 | -1) => () => {
      const { state, view } = this.editor;
      const { selection } = state;
      const position =
        selection instanceof NodeSelection && selection.$from.depth === 0
          ? selection.from
          : movable(selection.$from, step);
      if (position === null) return false;
      const tr = moveNode(state, position, step);
      if (tr) view.dispatch(tr);
      return true;
    };
    return { 'Alt-ArrowUp': move(-1), 'Alt-ArrowDown': move(1) };
  },
});
