import type { Note } from '#lib/body/blocks/note.ts';
import { blockWords } from '#lib/language/block-words.ts';
import { ParagraphReader } from '../paragraph/paragraph.reader.tsx';

export function NoteReader({ block, language }: { block: Note; language: string }) {
  const title = blockWords(language)[block.type];
  return (
    <aside className="note" aria-label={title}>
      <p className="box-title">{title}</p>
      {block.content.map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a printed body never changes
        <ParagraphReader key={index} block={paragraph} />
      ))}
    </aside>
  );
}
