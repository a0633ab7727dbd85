import type { Subhead } from '#lib/body/blocks/subhead.ts';
import { inlineText } from '#lib/body/blocks/text.ts';
import { TextReader } from '../text/text.reader.tsx';

export function SubheadReader({ block }: { block: Subhead }) {
  if (inlineText(block.content).trim() === '') return null;
  const Heading = block.attrs.level === 2 ? 'h2' : 'h3';
  return (
    <Heading>
      <TextReader content={block.content} />
    </Heading>
  );
}
