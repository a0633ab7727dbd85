import type { ReactNode } from 'react';
import type { Inline, Mark } from '#lib/body/blocks/text.ts';
import { FootnoteReader } from '../footnote/footnote.reader.tsx';

/** Words with their marks, line breaks and the numbers of footnotes. */
export function TextReader({ content }: { content: readonly Inline[] | undefined }) {
  return (content ?? []).map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a printed body never changes
    <Part key={index} part={part} />
  ));
}

function Part({ part }: { part: Inline }) {
  if (part.type === 'hardBreak') return <br />;
  if (part.type === 'footnote') return <FootnoteReader note={part} />;
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
