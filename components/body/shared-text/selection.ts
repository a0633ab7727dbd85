/** Where the selection is after others have written. */
import { type EditorState, Selection, TextSelection, type Transaction } from '@tiptap/pm/state';

/** The caret stays behind the letter that was typed last; what others put at the edge of a selection is not in it. */
export function keepSelection(tr: Transaction, { selection, doc, storedMarks }: EditorState): void {
  if (selection instanceof TextSelection) {
    const { anchor, head, from } = selection;
    const side = (position: number) => (position === from && !selection.empty ? 1 : -1);
    const [begin, end] = [anchor, head].map((position) => tr.mapping.mapResult(position, side(position)));
    if (!begin || !end) return;
    const [$anchor, $head] = [tr.doc.resolve(begin.pos), tr.doc.resolve(end.pos)];
    const isInText = $anchor.parent.inlineContent && $head.parent.inlineContent;
    const isLost = selection.$head.depth > 0 && tr.mapping.mapResult(selection.$head.before(1)).deleted;
    const found = isLost ? sameBlock(tr, doc, selection) : null;
    tr.setSelection(
      found ?? (isInText ? TextSelection.create(tr.doc, begin.pos, end.pos) : Selection.near($head, -1)),
    );
  }
  // What was chosen for the next letter holds, whatever others do.
  tr.setStoredMarks(storedMarks);
}

/** A block that others moved takes the caret along. */
function sameBlock(tr: Transaction, doc: EditorState['doc'], { $head }: TextSelection): Selection | null {
  const block = $head.node(1);
  if (block.content.size === 0) return null;
  const start = doc.content.findDiffStart(tr.doc.content);
  if (start === null) return null;
  let found: Selection | null = null;
  tr.doc.forEach((node, position) => {
    if (found === null && position + node.nodeSize > start && node.eq(block))
      found = TextSelection.near(tr.doc.resolve(position + $head.pos - $head.before(1)));
  });
  return found;
}
