import type { List, ListItem } from '#lib/body/blocks/list.ts';
import { TextReader } from '../text/text.reader.tsx';

export function ListReader({ block }: { block: List }) {
  const items = block.content.map((item, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a printed body never changes
    <Item key={index} item={item} />
  ));
  if (block.type === 'bulletList') return <ul>{items}</ul>;
  return <ol start={block.attrs?.start}>{items}</ol>;
}

function Item({ item }: { item: ListItem }) {
  return (
    <li>
      {item.content.map((part, index) =>
        part.type === 'paragraph' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a printed body never changes
          <p key={index}>
            <TextReader content={part.content} />
          </p>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: a printed body never changes
          <ListReader key={index} block={part} />
        ),
      )}
    </li>
  );
}
