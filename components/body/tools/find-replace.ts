/** Finding words in a document and putting others in their place. */
import type { Node } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';

export type Hit = { from: number; to: number };
export type Wanted = { text: string; matchCase: boolean; wholeWords: boolean };

/** Every place of the words, in order; across marks, never across blocks. */
export function findIn(doc: Node, { text, matchCase, wholeWords }: Wanted): Hit[] {
  if (text === '') return [];
  const pattern = new RegExp(
    text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '[ \\u00a0\\u202f]'),
    matchCase ? 'gu' : 'giu',
  );
  const hits: Hit[] = [];
  doc.descendants((node, position) => {
    if (!node.isTextblock) return;
    // Whatever is no text counts as one, so that places stay where they are.
    const words = node.textBetween(0, node.content.size, undefined, '\ufffc');
    for (const match of words.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (wholeWords && (isLetter(words, match.index - 1) || isLetter(words, end))) continue;
      hits.push({ from: position + 1 + match.index, to: position + 1 + end });
    }
    return false;
  });
  return hits;
}

function isLetter(text: string, index: number): boolean {
  return /[\p{L}\p{N}\p{M}]/u.test(text.charAt(index));
}

/** Other words in all these places, with the marks of the first letter that stood there; as one step back. */
export function replaceAll(state: EditorState, hits: readonly Hit[], by: string): Transaction {
  const { tr, schema, doc } = state;
  for (const { from, to } of [...hits].reverse()) {
    const marks = doc.resolve(from).marksAcross(doc.resolve(to)) ?? doc.resolve(from).marks();
    if (by === '') tr.delete(from, to);
    else tr.replaceWith(from, to, schema.text(by, marks));
  }
  return tr;
}
