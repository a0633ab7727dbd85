/** Pages pasted as text print a label on one line and what it says on the next: `Image caption,` / `By`. */
import type { Passage } from './copy.ts';
import { findLabels } from './labels.ts';

const longest = 24;

export function joinLabels(passages: readonly Passage[]): Passage[] {
  const joined: Passage[] = [];
  for (const passage of passages) {
    const label = joined.at(-1);
    if (label && !passage.blankBefore && isLabel(label) && !isLabel(passage) && !passage.table) {
      const from = label.text.length + 1;
      label.text = `${label.text} ${passage.text}`;
      label.pieces.push(...passage.pieces.map((piece) => ({ ...piece, from: piece.from + from })));
    } else joined.push(passage);
  }
  return joined;
}

function isLabel({ text, table }: Passage): boolean {
  if (text.length > longest || table) return false;
  if (/^by$/i.test(text)) return true;
  const [only, another] = findLabels(`${text} `);
  if (!only || another || only.start !== 0 || only.end < text.length) return false;
  return /[:：,]$/.test(text) && only.meaning.type !== 'note';
}
