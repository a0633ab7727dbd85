import { PhotoFigure } from '#components/body/blocks/photo/photo-figure.tsx';
import { Body } from '#components/body/body.tsx';
import { Segments } from '#components/credit/segments.tsx';
import type { PrintedStory as Story } from '#lib/article/printed.ts';
import { printBylineLines } from '#lib/credit/print-byline.ts';
import { printEndNotes, printFootLines } from '#lib/credit/print-foot.ts';
import type { Segment } from '#lib/credit/print-segments.ts';
import type { PrintedEdition } from '#lib/edition/printed.ts';
import { printTimeLine, toOffsetIso } from '#lib/language/dates.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import { readerMessages } from '#lib/language/reader-messages.ts';
import { Breadcrumb } from './breadcrumb.tsx';
import { Corrections } from './corrections.tsx';
import { PrintedTime } from './printed-time.tsx';
import { ShareStory } from './share-story.tsx';
import { Translations } from './translations.tsx';

type Props = { story: Story; edition: PrintedEdition };

/**
 * A story as it is read. A photo that opens the body stands large above it.
 * @param url where readers find it, to share; none while it is only looked at
 */
export function PrintedStory({ story, edition, url }: Props & { url?: string }) {
  const [first, ...rest] = story.body.content;
  const leadPhoto = first?.type === 'photo' ? (story.photos.get(first.attrs.use) ?? null) : null;
  return (
    <article
      className="story"
      aria-labelledby="headline"
      data-article={url && story.id}
      itemScope
      itemType="https://schema.org/NewsArticle"
    >
      <header className="story-head">
        <Breadcrumb edition={edition} section={story.section} />
        {story.kicker !== '' && <p className="story-kicker">{story.kicker}</p>}
        <h1 id="headline" itemProp="headline">
          {story.headline}
        </h1>
        {story.standfirst !== '' && <p className="standfirst">{story.standfirst}</p>}
      </header>
      <StoryMeta story={story} edition={edition} />
      {leadPhoto && (
        <div className="story-lead-photo">
          <PhotoFigure photo={leadPhoto} edition={edition} sizes={leadSizes} eager />
        </div>
      )}
      <div className="story-text">
        <Body
          content={leadPhoto ? rest : story.body.content}
          edition={edition}
          photos={story.photos}
          files={story.files}
          linked={story.linked}
        />
        <Corrections story={story} edition={edition} />
        <StoryFoot story={story} edition={edition} />
        {url && <ShareStory headline={story.headline} url={url} language={edition.language} />}
      </div>
    </article>
  );
}

/** Nine of the page's twelve columns on wide paper; within the page's edges on narrow. */
const leadSizes = '(min-width: 84rem) 57rem, (min-width: 64rem) 69vw, 92vw';

/** When, by whom, and in which other languages. */
function StoryMeta({ story, edition }: Props) {
  const words = readerMessages(edition.language);
  const bylines = printBylineLines(story, edition);
  return (
    <div className="story-meta">
      <p className="time-line">
        <PrintedTime instant={story.printedAt} edition={edition} />
      </p>
      {story.updatedAt && (
        <p className="time-line updated">
          <UpdatedTime text={words.updated} instant={story.updatedAt} edition={edition} />
        </p>
      )}
      {story.corrections[0] && (
        <p className="time-line">
          <a href="#corrections">
            <UpdatedTime text={words.corrected} instant={story.corrections[0].madeAt} edition={edition} />
          </a>
        </p>
      )}
      {bylines.length > 0 && (
        <div className="bylines">
          <Lines lines={bylines} edition={edition.code} className="byline" />
        </div>
      )}
      <Translations story={story} edition={edition} />
    </div>
  );
}

function UpdatedTime({ text, instant, edition }: { text: string; instant: Date; edition: PrintedEdition }) {
  return (
    <time dateTime={toOffsetIso(instant, edition.timeZone)}>
      {fillIn(text, { time: printTimeLine(instant, edition) })}
    </time>
  );
}

function StoryFoot({ story, edition }: Props) {
  const words = readerMessages(edition.language);
  const foot = printFootLines(story.credits, edition);
  const notes = printEndNotes(story.credits, edition);
  if (foot.length + notes.length + story.topics.length === 0) return null;
  return (
    <footer className="story-foot">
      <Lines lines={notes} edition={edition.code} className="end-note" />
      <Lines lines={foot} edition={edition.code} className="foot-credit" />
      {story.topics.length > 0 && (
        <nav className="topics" aria-label={words.topics}>
          <ul>
            {story.topics.map((topic) => (
              <li key={topic.slug}>
                <a href={`/${edition.code}/topics/${topic.slug}`}>{topic.name}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </footer>
  );
}

function Lines({ lines, edition, className }: { lines: Segment[][]; edition: string; className: string }) {
  return lines.map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: printed lines never change places
    <p key={index} className={className}>
      <Segments line={line} edition={edition} of="story" />
    </p>
  ));
}
