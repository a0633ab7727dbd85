import type { KeyPoints } from '#lib/body/blocks/key-points.ts';
import { blockWords } from '#lib/language/block-words.ts';
import { ListReader } from '../list/list.reader.tsx';

export function KeyPointsReader({ block, language }: { block: KeyPoints; language: string }) {
  const title = blockWords(language).keyPoints;
  return (
    <section className="key-points" aria-label={title}>
      <p className="box-title">{title}</p>
      <ListReader block={block.content[0]} />
    </section>
  );
}
