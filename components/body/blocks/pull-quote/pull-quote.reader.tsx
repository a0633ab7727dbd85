import type { PullQuote } from '#lib/body/blocks/pull-quote.ts';
import { inlineText } from '#lib/body/blocks/text.ts';
import { ParagraphReader } from '../paragraph/paragraph.reader.tsx';
import { TextReader } from '../text/text.reader.tsx';

export function PullQuoteReader({ block }: { block: PullQuote }) {
  const [words, by] = block.content;
  return (
    <figure className="pull-quote">
      <blockquote>
        <ParagraphReader block={words} />
      </blockquote>
      {inlineText(by.content).trim() !== '' && (
        <figcaption>
          <TextReader content={by.content} />
        </figcaption>
      )}
    </figure>
  );
}
