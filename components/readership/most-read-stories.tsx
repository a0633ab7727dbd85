import { Teaser } from '#components/article/teaser.tsx';
import { EmptyPage } from '#components/edition/empty-page.tsx';
import type { PrintedEdition } from '#lib/edition/printed.ts';
import { readerMessages } from '#lib/language/reader-messages.ts';
import type { MostRead } from '#lib/readership/most-read.ts';

type Props = { edition: PrintedEdition; list: MostRead };

/** The whole list on its own page, with pictures. */
export function MostReadStories({ edition, list }: Props) {
  const messages = readerMessages(edition.language);
  const words = messages.mostRead;
  if (list.stories.length === 0) {
    return (
      <EmptyPage
        title={words.nothing}
        lead={words.nothingLead}
        onward={{ href: `/${edition.code}`, text: messages.toFrontPage }}
      />
    );
  }
  return (
    <section className="story-list most-read-stories" aria-label={words.title}>
      <ol>
        {list.stories.map((story) => (
          <li key={story.address}>
            <Teaser
              story={story}
              edition={edition}
              size="row"
              sizes="(min-width: 84rem) 18rem, (min-width: 64rem) 21vw, 28vw"
              photo
              standfirst
              byline
              time
            />
          </li>
        ))}
      </ol>
    </section>
  );
}
