/** Words in a text, where no letter of it is known to be theirs. */
import type { Node } from '@tiptap/pm/model';

/** Where the words stand, if they stand in the text exactly once; a block with exactly these words for a block. */
export function findWords(
  doc: Node,
  { kind, quote }: { kind: 'text' | 'block'; quote: string },
): { from: number; to: number } | null {
  if (quote.trim() === '') return null;
  if (kind === 'block') return onlyBlock(doc, quote);
  const [from, again] = placesOf(doc, quote);
  if (from === undefined || again !== undefined) return null;
  return from;
}

function placesOf(doc: Node, words: string): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  const [first = ''] = words.split('\n');
  doc.descendants((node, position) => {
    if (found.length > 1) return false;
    if (!node.isTextblock) return true;
    // What is no letter counts as one, so that letters and positions keep step.
    const text = node.textBetween(0, node.content.size, undefined, '￼');
    if (text.length !== node.content.size) return false;
    for (let at = text.indexOf(first); at !== -1 && found.length < 2; at = text.indexOf(first, at + 1)) {
      const from = position + 1 + at;
      const to = endOf(doc, from, words);
      if (to !== null) found.push({ from, to });
    }
    return false;
  });
  return found;
}

/** Where the words that begin there end, be it in another block. */
function endOf(doc: Node, from: number, words: string): number | null {
  const edges = 2 * words.split('\n').length;
  for (let to = from + words.length; to <= Math.min(doc.content.size, from + words.length + edges); to++)
    if (doc.textBetween(from, to, '\n') === words) return to;
  return null;
}

function onlyBlock(doc: Node, words: string): { from: number; to: number } | null {
  const found: { from: number; to: number }[] = [];
  doc.forEach((node, from) => {
    if (node.textContent.startsWith(words)) found.push({ from, to: from + node.nodeSize });
  });
  const [only, again] = found;
  return only && !again ? only : null;
}
