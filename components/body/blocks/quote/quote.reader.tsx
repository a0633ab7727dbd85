import type { Quote } from '#lib/body/blocks/quote.ts';
import { ParagraphReader } from '../paragraph/paragraph.reader.tsx';

export function QuoteReader({ block }: { block: Quote }) {
  return (
    <blockquote>
      {block.content.map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a printed body never changes
        <ParagraphReader key={index} block={paragraph} />
      ))}
    </blockquote>
  );
}
