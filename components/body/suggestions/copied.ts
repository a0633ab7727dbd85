import { Fragment, type Node, Slice } from '@tiptap/pm/model';
import { isSuggestionMark } from '#lib/collaboration/suggestion.ts';
import { bareAttrs, isDeleted } from './pieces.ts';

/** What is copied or dragged is what would stand there: nothing that is to go, and nothing said about it. */
export function copied(slice: Slice): Slice {
  return new Slice(bare(slice.content), slice.openStart, slice.openEnd);
}

function bare(content: Fragment): Fragment {
  return Fragment.fromArray(
    content.content.flatMap((node): Node[] => {
      if (node.isInline && isDeleted(node)) return [];
      if (node.isText) return [node.mark(node.marks.filter(({ type }) => !isSuggestionMark(type.name)))];
      return [node.type.create(bareAttrs(node.attrs), bare(node.content), node.marks)];
    }),
  );
}
