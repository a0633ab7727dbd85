import type { ReactNode } from 'react';
import { Teaser } from '#components/article/teaser.tsx';
import { sectionInk } from '#components/edition/section-ink.ts';
import type { PrintedContainer } from '#lib/front-page/printed.ts';
import { ContainerTitle, titleId } from './container-title.tsx';
import type { ContainerProps } from './front-containers.tsx';

/** What runs across the page below a rule, with a title or without. */
function Strip({ container, children }: { container: PrintedContainer; children: ReactNode }) {
  if (container.title === '') return <div className="front-strip">{children}</div>;
  return (
    <section
      className="front-strip ink"
      style={sectionInk(container.section)}
      aria-labelledby={titleId(container)}
    >
      <ContainerTitle container={container} className="front-title" />
      {children}
    </section>
  );
}

const levelIn = ({ title }: PrintedContainer) => (title === '' ? 2 : 3);

/** Two to four stories side by side. */
export function RowStrip({ container, edition, section }: ContainerProps) {
  return (
    <Strip container={container}>
      <div className="front-thirds">
        {container.stories.map((story) => (
          <Teaser
            key={story.address}
            story={story}
            edition={edition}
            size="third"
            level={levelIn(container)}
            sizes="(min-width: 64rem) 26rem, (min-width: 40rem) 46vw, 40vw"
            photo
            standfirst={!story.photo}
            section={section}
          />
        ))}
      </div>
    </Strip>
  );
}

/** Stories below one another, each with a small picture. */
export function ListStrip({ container, edition, section }: ContainerProps) {
  return (
    <Strip container={container}>
      <ol className="front-list">
        {container.stories.map((story) => (
          <li key={story.address}>
            <Teaser
              story={story}
              edition={edition}
              size="third"
              level={levelIn(container)}
              sizes="(min-width: 40rem) 14rem, 40vw"
              photo
              standfirst
              section={section}
            />
          </li>
        ))}
      </ol>
    </Strip>
  );
}

/** Headlines in columns. */
export function BriefsStrip({ container, edition, section }: ContainerProps) {
  return (
    <Strip container={container}>
      <ol className="front-brief-columns">
        {container.stories.map((story) => (
          <li key={story.address}>
            <Teaser
              story={story}
              edition={edition}
              size="brief"
              level={levelIn(container)}
              section={section}
            />
          </li>
        ))}
      </ol>
    </Strip>
  );
}

/** Who speaks stands above what is said; no pictures. */
export function OpinionStrip({ container, edition, section }: ContainerProps) {
  return (
    <Strip container={container}>
      <div className="front-thirds front-opinion">
        {container.stories.map((story) => (
          <Teaser
            key={story.address}
            story={story}
            edition={edition}
            size="third"
            level={levelIn(container)}
            standfirst
            byline
            section={section && container.section === null}
          />
        ))}
      </div>
    </Strip>
  );
}
