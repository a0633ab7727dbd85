import type { PrintedEdition } from '#lib/edition/printed.ts';
import type { PrintedContainer, PrintedFront } from '#lib/front-page/printed.ts';
import { BriefsStrip, ListStrip, OpinionStrip, RowStrip } from './front-strips.tsx';
import { FrontTop } from './front-top.tsx';
import { SectionBlock } from './section-block.tsx';

type Props = {
  edition: PrintedEdition;
  front: PrintedFront;
  /** Whether the section of each story is worth saying: not on the section's own front. */
  section?: boolean;
};

/** Containers from top to bottom; section blocks that follow one another share the page. */
export function FrontContainers({ edition, front, section = true }: Props) {
  return groups(front.containers).map((group, index) => {
    const [first] = group;
    if (!first) return null;
    if (first.layout === 'section-block') {
      return (
        <div key={first.key} className="front-blocks">
          {group.map((block) => (
            <SectionBlock key={block.key} block={block} edition={edition} />
          ))}
        </div>
      );
    }
    return (
      <Container key={first.key} container={first} edition={edition} section={section} eager={index === 0} />
    );
  });
}

function groups(containers: readonly PrintedContainer[]): PrintedContainer[][] {
  const made: PrintedContainer[][] = [];
  for (const container of containers) {
    const last = made.at(-1);
    if (container.layout === 'section-block' && last?.[0]?.layout === 'section-block') last.push(container);
    else made.push([container]);
  }
  return made;
}

export type ContainerProps = {
  container: PrintedContainer;
  edition: PrintedEdition;
  section: boolean;
  /** Seen at once, without scrolling. */
  eager: boolean;
};

function Container(props: ContainerProps) {
  switch (props.container.layout) {
    case 'lead-and-briefs':
    case 'lead-and-seconds':
      return <FrontTop {...props} />;
    case 'row':
      return <RowStrip {...props} />;
    case 'list':
      return <ListStrip {...props} />;
    case 'briefs':
      return <BriefsStrip {...props} />;
    case 'opinion':
      return <OpinionStrip {...props} />;
    case 'section-block':
      return <SectionBlock block={props.container} edition={props.edition} />;
  }
}
