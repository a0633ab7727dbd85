import type { Timeline } from '#lib/body/blocks/timeline.ts';
import { ParagraphReader } from '../paragraph/paragraph.reader.tsx';
import { TextReader } from '../text/text.reader.tsx';

export function TimelineReader({ block }: { block: Timeline }) {
  return (
    <dl className="timeline">
      {block.content.map(({ content: [when, ...what] }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a printed body never changes
        <div key={index}>
          <dt>
            <TextReader content={when.content} />
          </dt>
          <dd>
            {what.map((paragraph, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a printed body never changes
              <ParagraphReader key={place} block={paragraph} />
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
