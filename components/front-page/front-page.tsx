import { Teaser } from '#components/article/teaser.tsx';
import { EmptyPage } from '#components/edition/empty-page.tsx';
import type { PrintedFront } from '#lib/article/printed.ts';
import type { PrintedEdition } from '#lib/edition/printed.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import { readerMessages } from '#lib/language/reader-messages.ts';
import { SectionBlock } from './section-block.tsx';

type Props = { edition: PrintedEdition; front: PrintedFront };

/** The newest stories in order of weight, then a block for each section. */
export function FrontPage({ edition, front }: Props) {
  const words = readerMessages(edition.language);
  const { lead, seconds, thirds, briefs, blocks } = front;
  if (!lead) {
    return (
      <>
        <h1 className="unseen">{edition.name}</h1>
        <EmptyPage
          title={words.noStoriesFront}
          lead={fillIn(words.noStoriesFrontLead, { name: edition.name })}
        />
      </>
    );
  }
  return (
    <>
      <h1 className="unseen">{edition.name}</h1>
      <div className={`front-top${briefs.length === 0 ? ' front-top-short' : ''}`}>
        <div className="front-lead">
          <Teaser
            story={lead}
            edition={edition}
            size="lead"
            sizes="(min-width: 64rem) 46rem, 100vw"
            photo
            standfirst
            byline
            time
            eager
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
                sizes="(min-width: 64rem) 22rem, (min-width: 40rem) 46vw, 100vw"
                photo={index === 0}
                standfirst
                byline
              />
            ))}
          </div>
        )}
        {briefs.length > 0 && (
          <section className="front-briefs" aria-labelledby="in-brief">
            <h2 id="in-brief" className="rubric">
              {words.inBrief}
            </h2>
            <ol>
              {briefs.map((story) => (
                <li key={story.address}>
                  <Teaser story={story} edition={edition} size="brief" level={3} />
                </li>
              ))}
            </ol>
          </section>
        )}
      </div>
      {thirds.length > 0 && (
        <div className="front-thirds">
          {thirds.map((story) => (
            <Teaser
              key={story.address}
              story={story}
              edition={edition}
              size="third"
              sizes="(min-width: 64rem) 18rem, (min-width: 40rem) 46vw, 40vw"
              photo
              standfirst={!story.photo}
            />
          ))}
        </div>
      )}
      <div className="front-blocks">
        {blocks.map((block) => (
          <SectionBlock key={block.section.slug} block={block} edition={edition} />
        ))}
      </div>
    </>
  );
}
