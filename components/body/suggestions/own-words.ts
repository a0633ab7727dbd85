/** Who writes without suggesting writes plain words, also in the middle of what another suggests. */
import type { Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { ReplaceStep } from '@tiptap/pm/transform';
import { isSuggestionMark } from '#lib/collaboration/suggestion.ts';

/** Takes the marks of suggestions off words that were typed among them. */
export function ownWords(tr: Transaction): Transaction {
  const [step, ...more] = tr.steps;
  if (!(step instanceof ReplaceStep) || more.length > 0) return tr;
  const { slice, from } = step;
  const isTyped = slice.openStart === 0 && slice.openEnd === 0 && slice.content.content.every(isPlainText);
  if (!isTyped || slice.size === 0) return tr;
  const stored = tr.storedMarks;
  for (const mark of new Set(slice.content.content.flatMap(({ marks }) => marks)))
    if (isSuggestionMark(mark.type.name)) tr.removeMark(from, from + slice.size, mark);
  return stored ? tr.setStoredMarks(stored.filter(({ type }) => !isSuggestionMark(type.name))) : tr;
}

function isPlainText(node: Node): boolean {
  return node.isText;
}
