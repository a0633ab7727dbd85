import { Teaser } from '#components/article/teaser.tsx';
import { readerMessages } from '#lib/language/reader-messages.ts';
import { ContainerTitle } from './container-title.tsx';
import type { ContainerProps } from './front-containers.tsx';

/** A lead with its seconds, and briefs beside it where the layout has any. */
export function FrontTop({ container, edition, section, eager }: ContainerProps) {
  const [lead, ...rest] = container.stories;
  if (!lead) return null;
  const seconds = rest.slice(0, 3);
  const briefs = rest.slice(3);
  const level = container.title === '' ? 2 : 3;
  const briefsId = `briefs-${container.key}`;
  return (
    <>
      <ContainerTitle container={container} className="front-title" />
      <div className={`front-top${briefs.length === 0 ? ' front-top-short' : ''}`}>
        <div className="front-lead">
          <Teaser
            story={lead}
            edition={edition}
            size="lead"
            level={level}
            sizes="(min-width: 84rem) 40rem, (min-width: 64rem) 48vw, 92vw"
            photo
            standfirst
            byline
            time
            eager={eager}
            section={section}
          />
        </div>
        {seconds.length > 0 && (
          <div className="front-seconds">
            {seconds.map((story, index) => (
              <Teaser
                key={story.address}
                story={story}
                edition={edition}
                size="second"
                level={level}
                sizes="(min-width: 84rem) 19rem, (min-width: 64rem) 23vw, (min-width: 40rem) 45vw, 92vw"
                photo={index === 0}
                standfirst
                byline
                section={section}
              />
            ))}
          </div>
        )}
        {briefs.length > 0 && (
          <section className="front-briefs" aria-labelledby={briefsId}>
            <h2 id={briefsId} className="rubric">
              {readerMessages(edition.language).inBrief}
            </h2>
            <ol>
              {briefs.map((story) => (
                <li key={story.address}>
                  <Teaser story={story} edition={edition} size="brief" level={3} section={section} />
                </li>
              ))}
            </ol>
          </section>
        )}
      </div>
    </>
  );
}
