/** What a document writes otherwise than its house, and putting it right. */
import type { Node } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { checkStyle, type Finding } from '#lib/language/house-style/check-style.ts';

export type PlacedFinding = Finding & {
  position: number;
  /** A few letters on either side, by which a person knows the place. */
  before: string;
  after: string;
};

type Checked = { language: string; text: string; findings: Finding[] };

/** A paragraph that nobody touched is the same node: it need not be read again for every key in another. */
const checked = new WeakMap<Node, Checked>();

function checkedLine(line: Node, language: string): Checked {
  const before = checked.get(line);
  if (before?.language === language) return before;
  const text = line.textBetween(0, line.content.size, undefined, '\ufffc');
  const now = { language, text, findings: checkStyle(text, language) };
  checked.set(line, now);
  return now;
}

/** Each with where it stands in the document. Program text has no style. */
export function findingsIn(doc: Node, language: string): PlacedFinding[] {
  const found: PlacedFinding[] = [];
  doc.descendants((node, position) => {
    if (!node.isTextblock || node.type.name === 'codeBlock') return;
    const { text, findings } = checkedLine(node, language);
    for (const finding of findings) {
      found.push({ ...finding, position: position + 1 + finding.from, ...around(text, finding) });
    }
    return false;
  });
  return found;
}

export function around(text: string, { from, to }: Pick<Finding, 'from' | 'to'>) {
  return { before: text.slice(Math.max(0, from - 12), from), after: text.slice(to, to + 12) };
}

/** Puts them right from the end to the beginning, as one step back; what is not there any more is left alone. */
export function putRight(state: EditorState, findings: readonly PlacedFinding[]): Transaction {
  const { tr, schema, doc } = state;
  for (const { position, found, fix } of [...findings].sort((a, b) => b.position - a.position)) {
    const end = position + found.length;
    if (fix === null || end > doc.content.size || doc.textBetween(position, end, '\n', '\ufffc') !== found)
      continue;
    const at = doc.resolve(position);
    const marks = at.nodeAfter?.marks ?? at.marks();
    if (fix === '') tr.delete(position, end);
    else tr.replaceWith(position, end, schema.text(fix, marks));
  }
  return tr;
}
