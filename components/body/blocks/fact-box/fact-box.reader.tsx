import type { FactBox } from '#lib/body/blocks/fact-box.ts';
import { inlineText } from '#lib/body/blocks/text.ts';
import { ListReader } from '../list/list.reader.tsx';
import { ParagraphReader } from '../paragraph/paragraph.reader.tsx';
import { TextReader } from '../text/text.reader.tsx';

export function FactBoxReader({ block }: { block: FactBox }) {
  const [title, ...parts] = block.content;
  const name = inlineText(title.content).trim();
  return (
    <aside className="fact-box" aria-label={name === '' ? undefined : name}>
      {name !== '' && (
        <p className="box-title">
          <TextReader content={title.content} />
        </p>
      )}
      {parts.map((part, index) =>
        part.type === 'paragraph' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a printed body never changes
          <ParagraphReader key={index} block={part} />
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: a printed body never changes
          <ListReader key={index} block={part} />
        ),
      )}
    </aside>
  );
}
