import { Teaser } from '#components/article/teaser.tsx';
import { sectionInk } from '#components/edition/section-ink.ts';
import type { PrintedEdition } from '#lib/edition/printed.ts';
import type { PrintedContainer } from '#lib/front-page/printed.ts';
import { ContainerTitle, titleId } from './container-title.tsx';

type Props = { block: PrintedContainer; edition: PrintedEdition };

/** A section or a subject on the front: one story with its picture, the others as headlines. */
export function SectionBlock({ block, edition }: Props) {
  const [first, ...rest] = block.stories;
  if (!first) return null;
  const titled = block.title !== '';
  const Block = titled ? 'section' : 'div';
  return (
    <Block
      className="section-block ink"
      style={sectionInk(block.section)}
      {...(titled && { 'aria-labelledby': titleId(block) })}
    >
      <ContainerTitle container={block} className="section-title" />
      <Teaser
        story={first}
        edition={edition}
        size="second"
        level={titled ? 3 : 2}
        sizes="(min-width: 84rem) 30rem, (min-width: 64rem) 36vw, 92vw"
        photo
        standfirst
        section={block.section === null}
      />
      {rest.length > 0 && (
        <ul className="section-headlines">
          {rest.map((story) => (
            <li key={story.address}>
              <Teaser
                story={story}
                edition={edition}
                size="brief"
                level={titled ? 3 : 2}
                section={block.section === null}
              />
            </li>
          ))}
        </ul>
      )}
    </Block>
  );
}
