import type { ReactNode } from 'react';
import { Photo } from '#components/body/blocks/photo/photo.tsx';
import { Segments } from '#components/credit/segments.tsx';
import { sectionInk } from '#components/edition/section-ink.ts';
import type { Teaser as Story } from '#lib/article/printed.ts';
import type { Voice } from '#lib/credit/forms/form-of.ts';
import { printBylineLines } from '#lib/credit/print-byline.ts';
import { PrintedTime } from './printed-time.tsx';

type Edition = { code: string; timeZone: string } & Voice;

type Props = {
  story: Story;
  edition: Edition;
  /** How much of the page the story gets. */
  size: 'lead' | 'second' | 'third' | 'brief' | 'row';
  level?: 2 | 3;
  sizes?: string;
  photo?: boolean;
  standfirst?: boolean;
  byline?: boolean;
  time?: boolean;
  eager?: boolean;
  /** Whether the section is worth saying here. */
  section?: boolean;
  children?: ReactNode;
};

/** A story as a front or a list shows it. Only the headline is a link, and it covers the whole. */
export function Teaser({
  story,
  edition,
  size,
  level = 2,
  sizes = '100vw',
  photo = false,
  standfirst = false,
  byline = false,
  time = false,
  eager = false,
  section = true,
  children,
}: Props) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <article className={`teaser teaser-${size} ink`} style={sectionInk(story.section)}>
      {photo && story.photo && <Photo photo={story.photo} sizes={sizes} eager={eager} />}
      <div className="teaser-words">
        <Eyebrow story={story} section={section} />
        <Heading className="teaser-headline">
          <a href={story.address}>{story.headline}</a>
        </Heading>
        {standfirst && story.standfirst !== '' && <p className="teaser-standfirst">{story.standfirst}</p>}
        {byline && <TeaserByline story={story} edition={edition} />}
        {time && (
          <p className="teaser-time">
            <PrintedTime instant={story.printedAt} edition={edition} />
          </p>
        )}
        {children}
      </div>
    </article>
  );
}

function Eyebrow({ story, section }: { story: Story; section: boolean }) {
  const text = story.kicker !== '' ? story.kicker : section ? (story.section?.name ?? '') : '';
  return text === '' ? null : <p className="eyebrow">{text}</p>;
}

/** Who wrote it. Crafts besides writing wait for the story itself. */
function TeaserByline({ story, edition }: { story: Story; edition: Edition }) {
  const [line] = printBylineLines({ ...story, place: null }, edition);
  if (!line) return null;
  return (
    <p className="teaser-byline">
      <Segments line={line} edition={edition.code} />
    </p>
  );
}
