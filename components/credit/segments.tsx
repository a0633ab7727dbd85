import { schemaOrgProperty } from '#lib/credit/credit.ts';
import type { Segment } from '#lib/credit/print-segments.ts';

type Props = {
  line: readonly Segment[];
  edition: string;
  /** Whether the line stands in something that programs read: a story, or a photo. */
  of?: 'story' | 'photo';
};

/** A printed line whose names lead to their pages, and say to programs what each stands there for. */
export function Segments({ line, edition, of }: Props) {
  return line.map((segment, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a printed line never change places
    <Marked key={index} segment={segment} edition={edition} of={of} />
  ));
}

function Marked({ segment, edition, of }: { segment: Segment; edition: string; of: Props['of'] }) {
  const { kind, role } = segment;
  if (!of || !kind || !role) return <Piece segment={segment} edition={edition} isMarked={false} />;
  return (
    <span
      itemProp={of === 'photo' ? 'creator' : schemaOrgProperty[role]}
      itemScope
      itemType={`https://schema.org/${kind === 'person' ? 'Person' : 'Organization'}`}
    >
      <Piece segment={segment} edition={edition} isMarked />
    </span>
  );
}

function Piece({
  segment: { text, kind, slug },
  edition,
  isMarked,
}: {
  segment: Segment;
  edition: string;
  isMarked: boolean;
}) {
  const words = isMarked ? <span itemProp="name">{text}</span> : text;
  const url = isMarked ? 'url' : undefined;
  if (slug === undefined) return kind === 'person' ? <span className="name">{words}</span> : words;
  if (kind === 'agency')
    return (
      <a href={`/${edition}/agencies/${slug}`} itemProp={url}>
        {words}
      </a>
    );
  return (
    <a className="name" rel="author" href={`/${edition}/people/${slug}`} itemProp={url}>
      {words}
    </a>
  );
}
