/** Which changes are taken back together: letters that follow one another are, anything else is a step of its own. */
import type { Transaction } from '@tiptap/pm/state';
import { ReplaceStep } from '@tiptap/pm/transform';

export type Stroke = {
  /** Where one goes on typing. */
  end: number | null;
  isNewStep: boolean;
  /** Nothing that comes after belongs to it. */
  isAlone: boolean;
};

export const noStroke: Stroke = { end: null, isNewStep: true, isAlone: false };

export function nextStroke(tr: Transaction, before: Stroke): Stroke {
  if (!tr.docChanged) return before;
  const isAppended = tr.getMeta('appendedTransaction') !== undefined;
  const isTyping = !hasUiEvent(tr) && tr.steps.every((step) => step instanceof ReplaceStep && isLine(step));
  const [from, to] = changedRange(tr);
  const isNext = before.end !== null && from <= before.end && before.end <= to;
  if (isAppended)
    return { ...before, end: tr.mapping.map(before.end ?? 0), isAlone: before.isAlone || !isTyping };
  return { end: tr.selection.head, isNewStep: !isTyping || !isNext, isAlone: !isTyping };
}

/** Letters, or a line that is divided or joined. */
function isLine({ slice }: ReplaceStep): boolean {
  const words = slice.content.textBetween(0, slice.content.size);
  return slice.content.firstChild?.isBlock ? words === '' && slice.openStart > 0 : words.length < 30;
}

function hasUiEvent(tr: Transaction): boolean {
  return ['paste', 'drop', 'cut'].includes(String(tr.getMeta('uiEvent')));
}

/** Counted as before the change. */
function changedRange({ mapping }: Transaction): [number, number] {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const [index, map] of mapping.maps.entries()) {
    const back = mapping.slice(0, index).invert();
    map.forEach((from, to) => {
      first = Math.min(first, back.map(from, -1));
      last = Math.max(last, back.map(to, 1));
    });
  }
  return [first, last];
}
