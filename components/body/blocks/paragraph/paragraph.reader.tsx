import type { Paragraph } from '#lib/body/blocks/paragraph.ts';
import { inlineText } from '#lib/body/blocks/text.ts';
import { TextReader } from '../text/text.reader.tsx';

/** A paragraph; an empty one, left by a writer for air, is not printed. */
export function ParagraphReader({ block }: { block: Paragraph }) {
  if (inlineText(block.content).trim() === '') return null;
  return (
    <p>
      <TextReader content={block.content} />
    </p>
  );
}
