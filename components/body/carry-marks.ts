/** Marks of comments through a change of the text, without asking where each of them is. */
import type { Node } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { Mapping, StepMap } from '@tiptap/pm/transform';
import type { DecorationSet } from '@tiptap/pm/view';
import { ySyncPluginKey } from '@tiptap/y-tiptap';

type Carried = {
  marks: DecorationSet;
  /** Threads in the blocks that were changed on this page. */
  touched: string[];
  /** Others changed it. */
  isOthers: boolean;
};

/** One's own change is mapped. What others did arrives as a whole new text: where the two differ is what changed. */
export function carryMarks(tr: Transaction, marks: DecorationSet, before: EditorState): Carried {
  if (!isOthers(tr)) return { ...mapped(tr, marks, before), isOthers: false };
  return { marks: marks.map(difference(before.doc, tr.doc), tr.doc), touched: [], isOthers: true };
}

/** From one text to the other by where they differ. */
export function difference(before: Node, after: Node): Mapping {
  const start = before.content.findDiffStart(after.content);
  if (start === null) return new Mapping();
  const ends = before.content.findDiffEnd(after.content) ?? { a: start, b: start };
  // The same letters before and after what was put in can be counted twice.
  const overlap = Math.max(0, start - Math.min(ends.a, ends.b));
  return new Mapping([new StepMap([start, ends.a + overlap - start, ends.b + overlap - start])]);
}

function isOthers(tr: Transaction): boolean {
  const sync: unknown = tr.getMeta(ySyncPluginKey);
  return (
    typeof sync === 'object' && sync !== null && 'isChangeOrigin' in sync && sync.isChangeOrigin === true
  );
}

function mapped(tr: Transaction, marks: DecorationSet, { doc }: EditorState): Omit<Carried, 'isOthers'> {
  const touched: string[] = [];
  for (const map of tr.mapping.maps)
    map.forEach((from, to) => {
      const [begin, end] = [from, to].map((position) => doc.resolve(Math.min(position, doc.content.size)));
      if (!begin || !end) return;
      const found = marks.find(
        begin.depth > 0 ? begin.before(1) : begin.pos,
        end.depth > 0 ? end.after(1) : end.pos,
      );
      touched.push(...found.map(({ spec }) => String(spec.thread)));
    });
  return { marks: marks.map(tr.mapping, tr.doc), touched };
}
