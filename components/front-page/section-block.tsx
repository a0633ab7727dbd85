import { Teaser } from '#components/article/teaser.tsx';
import { sectionInk } from '#components/edition/section-ink.ts';
import type { SectionBlock as Block } from '#lib/article/printed.ts';
import type { PrintedEdition } from '#lib/edition/printed.ts';

type Props = { block: Block; edition: PrintedEdition };

/** A section on the front: one story with its picture, the others as headlines. */
export function SectionBlock({ block: { section, stories }, edition }: Props) {
  const [first, ...rest] = stories;
  if (!first) return null;
  const id = `section-${section.slug}`;
  return (
    <section className="section-block ink" style={sectionInk(section)} aria-labelledby={id}>
      <h2 id={id} className="section-title">
        <a href={`/${edition.code}/${section.slug}`}>{section.name}</a>
      </h2>
      <Teaser
        story={first}
        edition={edition}
        size="second"
        level={3}
        sizes="(min-width: 64rem) 30rem, 100vw"
        photo
        standfirst
        section={false}
      />
      {rest.length > 0 && (
        <ul className="section-headlines">
          {rest.map((story) => (
            <li key={story.address}>
              <Teaser story={story} edition={edition} size="brief" level={3} section={false} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
