import type { ReactNode } from 'react';
import type { Inline, Mark } from '#lib/body/blocks/text.ts';

/** Words with their marks, and line breaks. */
export function TextReader({ content }: { content: readonly Inline[] | undefined }) {
  return (content ?? []).map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a printed body never changes
    <Part key={index} part={part} />
  ));
}

function Part({ part }: { part: Inline }) {
  if (part.type === 'hardBreak') return <br />;
  return (part.marks ?? []).reduceRight<ReactNode>((inside, mark) => marked(mark, inside), part.text);
}

function marked(mark: Mark, inside: ReactNode): ReactNode {
  switch (mark.type) {
    case 'link':
      return <a href={mark.attrs.href}>{inside}</a>;
    case 'bold':
      return <strong>{inside}</strong>;
    case 'italic':
      return <em>{inside}</em>;
  }
}
