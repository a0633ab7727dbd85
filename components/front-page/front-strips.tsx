import type { ComponentProps, ReactElement, ReactNode } from 'react';
import { Teaser } from '#components/article/teaser.tsx';
import { sectionInk } from '#components/edition/section-ink.ts';
import type { Teaser as TeaserData } from '#lib/article/printed.ts';
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

type Look = Omit<ComponentProps<typeof Teaser>, 'story' | 'edition' | 'level'>;

/** The stories of a strip, each in the look of its layout. */
function teasers({ container, edition }: ContainerProps, look: (story: TeaserData) => Look) {
  return container.stories.map((story) => (
    <Teaser
      key={story.address}
      story={story}
      edition={edition}
      level={container.title === '' ? 2 : 3}
      {...look(story)}
    />
  ));
}

function ListOf({ className, children }: { className: string; children: ReactElement[] }) {
  return (
    <ol className={className}>
      {children.map((teaser) => (
        <li key={teaser.key}>{teaser}</li>
      ))}
    </ol>
  );
}

/** Two to four stories side by side. */
export function RowStrip(props: ContainerProps) {
  const sizes = '(min-width: 64rem) 26rem, (min-width: 40rem) 46vw, 40vw';
  return (
    <Strip container={props.container}>
      <div className="front-thirds">
        {teasers(props, ({ photo }) => ({
          size: 'third',
          sizes,
          photo: true,
          standfirst: !photo,
          section: props.section,
        }))}
      </div>
    </Strip>
  );
}

/** Stories below one another, each with a small picture. */
export function ListStrip(props: ContainerProps) {
  const sizes = '(min-width: 40rem) 14rem, 40vw';
  return (
    <Strip container={props.container}>
      <ListOf className="front-list">
        {teasers(props, () => ({
          size: 'third',
          sizes,
          photo: true,
          standfirst: true,
          section: props.section,
        }))}
      </ListOf>
    </Strip>
  );
}

/** Headlines in columns. */
export function BriefsStrip(props: ContainerProps) {
  return (
    <Strip container={props.container}>
      <ListOf className="front-brief-columns">
        {teasers(props, () => ({ size: 'brief', section: props.section }))}
      </ListOf>
    </Strip>
  );
}

/** Who speaks stands above what is said; no pictures. */
export function OpinionStrip(props: ContainerProps) {
  const section = props.section && props.container.section === null;
  return (
    <Strip container={props.container}>
      <div className="front-thirds front-opinion">
        {teasers(props, () => ({ size: 'third', standfirst: true, byline: true, section }))}
      </div>
    </Strip>
  );
}
