/** The lines of words that a block is made of, in the order they are read. */
import type { List } from './blocks/list.ts';
import type { Inline } from './blocks/text.ts';
import type { Block } from './body.ts';

export type Run = readonly Inline[] | undefined;

export function runsOf(block: Block): Run[] {
  switch (block.type) {
    case 'paragraph':
    case 'subhead':
      return [block.content];
    case 'quote':
    case 'pullQuote':
    case 'file':
    case 'questionAnswer':
    case 'editorsNote':
    case 'correctionNote':
      return block.content.map((part) => part.content);
    case 'bulletList':
    case 'orderedList':
      return listRuns(block);
    case 'keyPoints':
      return block.content.flatMap(listRuns);
    case 'factBox':
      return block.content.flatMap((part) =>
        part.type === 'bulletList' || part.type === 'orderedList' ? listRuns(part) : [part.content],
      );
    case 'timeline':
      return block.content.flatMap((entry) => entry.content.map((part) => part.content));
    case 'table':
      return block.content.flatMap((row) =>
        row.content.flatMap((cell) => cell.content.map((part) => part.content)),
      );
    case 'codeBlock':
      return [block.content];
    case 'photo':
    case 'gallery':
    case 'relatedStory':
    case 'embed':
    case 'horizontalRule':
      return [];
  }
}

function listRuns(list: List): Run[] {
  return list.content.flatMap((item) =>
    item.content.flatMap((part) => (part.type === 'paragraph' ? [part.content] : listRuns(part))),
  );
}
