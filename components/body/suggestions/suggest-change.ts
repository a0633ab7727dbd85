/**
 * A change to the text as a suggestion: what it would take away stays and is marked, what it would bring is marked as
 * not there yet. One's own words that are not there yet are changed as any others.
 */
import type { Slice } from '@tiptap/pm/model';
import {
  type EditorState,
  NodeSelection,
  Selection,
  TextSelection,
  type Transaction,
} from '@tiptap/pm/state';
import {
  AddMarkStep,
  AddNodeMarkStep,
  AttrStep,
  Mapping,
  RemoveMarkStep,
  RemoveNodeMarkStep,
  ReplaceAroundStep,
} from '@tiptap/pm/transform';
import { isDeleted, type Suggester } from './pieces.ts';
import { suggestBlocks } from './suggest-blocks.ts';
import { suggestItems, suggestLines } from './suggest-lines.ts';
import { suggestFormats, suggestWords } from './suggest-words.ts';
import { Suggestion } from './suggestion-in-hand.ts';

type Unit = { from: number; to: number; newFrom: number; newTo: number };

/** The transaction that suggests what another would do; positions of the selection follow what was written. */
export function suggestChange(state: EditorState, tr: Transaction, who: Suggester): Transaction {
  const work = new Suggestion(state.tr, who);
  const units = unitsOf(tr);
  for (const unit of [...units].reverse()) {
    const before = work.tr.doc.content.size;
    const { from, to, newFrom, newTo } = unit;
    const slice = tr.doc.slice(newFrom, newTo);
    work.begin(from, to, newFrom, slice);
    suggestUnit(work, tr, unit, slice);
    work.end(unit, work.tr.doc.content.size - before);
  }
  work.tr.setSelection(selectionAfter(state, tr, work, units));
  if (tr.storedMarksSet) work.tr.setStoredMarks(tr.storedMarks);
  for (const name of carriedMeta) {
    const meta: unknown = tr.getMeta(name);
    if (meta !== undefined) work.tr.setMeta(name, meta);
  }
  return tr.scrolledIntoView ? work.tr.scrollIntoView() : work.tr;
}

const carriedMeta = ['uiEvent', 'paste', 'composition', 'preventUpdate', 'preventAutolink', 'addToHistory'];

function suggestUnit(
  work: Suggestion,
  tr: Transaction,
  { from, to, newFrom, newTo }: Unit,
  slice: Slice,
): void {
  if (suggestFormats(work, tr.doc, from, to, newFrom, newTo)) return;
  if (suggestWords(work, from, to, slice)) return;
  if (suggestLines(work, from, to, slice)) return;
  if (suggestItems(work, from, to, slice)) return;
  suggestBlocks(work, from, to, slice);
}

/** What a transaction changes, in the text before and after it; steps that touch are one. */
function unitsOf(tr: Transaction): Unit[] {
  const ranges = tr.steps.flatMap((step, index) => {
    const back = new Mapping(tr.mapping.maps.slice(0, index)).invert();
    const doc = tr.docs[index] ?? tr.before;
    const touched: [number, number][] = [];
    if (step instanceof AddMarkStep || step instanceof RemoveMarkStep) touched.push([step.from, step.to]);
    else if (step instanceof ReplaceAroundStep) touched.push([step.from, step.to]);
    else if (
      step instanceof AttrStep ||
      step instanceof AddNodeMarkStep ||
      step instanceof RemoveNodeMarkStep
    )
      touched.push([step.pos, step.pos + (doc.nodeAt(step.pos)?.nodeSize ?? 0)]);
    else
      step.getMap().forEach((from, to) => {
        touched.push([from, to]);
      });
    return touched.map(([from, to]) => ({ from: back.map(from, -1), to: back.map(to, 1) }));
  });
  const merged: { from: number; to: number }[] = [];
  for (const range of ranges.sort((one, other) => one.from - other.from || one.to - other.to)) {
    const last = merged.at(-1);
    if (last && range.from <= last.to) last.to = Math.max(last.to, range.to);
    else merged.push({ ...range });
  }
  return merged.map(({ from, to }) => ({
    from,
    to,
    newFrom: tr.mapping.map(from, -1),
    newTo: tr.mapping.map(to, 1),
  }));
}

function selectionAfter(
  state: EditorState,
  tr: Transaction,
  work: Suggestion,
  units: readonly Unit[],
): Selection {
  const { doc } = work.tr;
  const place = (position: number) => {
    const written = work.placeOf(position);
    if (written !== null) return clamp(written, doc.content.size);
    const gone = units.find(({ newFrom, newTo }) => newFrom <= position && position <= newTo);
    const moved = position + work.shiftBefore(gone ? gone.newFrom - 1 : position);
    if (!gone) return clamp(moved, doc.content.size);
    return clamp(pastDeleted(state, work, gone), doc.content.size);
  };
  if (tr.selection instanceof NodeSelection) {
    const at = place(tr.selection.from);
    if (doc.nodeAt(at) && NodeSelection.isSelectable(doc.nodeAt(at) ?? doc))
      return NodeSelection.create(doc, at);
    return Selection.near(doc.resolve(at));
  }
  const { anchor, head } = tr.selection;
  const [$anchor, $head] = [doc.resolve(place(anchor)), doc.resolve(place(head))];
  if ($anchor.parent.inlineContent && $head.parent.inlineContent) return new TextSelection($anchor, $head);
  return Selection.near($head);
}

/** Where the caret goes when words were taken away: before them, or behind them where one deletes forwards. */
function pastDeleted(state: EditorState, work: Suggestion, { from, to, newFrom }: Unit): number {
  const { doc } = work.tr;
  const isForwards = state.selection.empty && state.selection.head === from && from < to;
  const shift = work.shiftBefore(newFrom - 1) + newFrom - from;
  if (!isForwards) {
    let at = from + shift;
    if (work.tr.docChanged) return at;
    for (;;) {
      const before = doc.resolve(at).nodeBefore;
      if (!before?.isInline || !isDeleted(before)) return at;
      at -= before.nodeSize;
    }
  }
  let at = from + shift;
  for (;;) {
    const after = doc.resolve(clamp(at, doc.content.size)).nodeAfter;
    if (!after?.isInline || !isDeleted(after)) break;
    at += after.nodeSize;
  }
  return at > from + shift || to === from ? at : to + shift;
}

function clamp(position: number, size: number): number {
  return Math.min(Math.max(0, position), size);
}
