import type { Segment } from '#lib/credit/print-segments.ts';

/** A printed line whose names lead to their pages. */
export function Segments({ line, edition }: { line: readonly Segment[]; edition: string }) {
  return line.map((segment, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a printed line never change places
    <Piece key={index} segment={segment} edition={edition} />
  ));
}

function Piece({ segment: { text, kind, slug }, edition }: { segment: Segment; edition: string }) {
  if (slug === undefined) return kind === 'person' ? <span className="name">{text}</span> : text;
  if (kind === 'agency') return <a href={`/${edition}/agencies/${slug}`}>{text}</a>;
  return (
    <a className="name" rel="author" href={`/${edition}/people/${slug}`}>
      {text}
    </a>
  );
}
