import { Teaser } from '#components/article/teaser.tsx';
import type { PrintedEdition } from '#lib/edition/printed.ts';
import { readerMessages } from '#lib/language/reader-messages.ts';
import type { MostRead } from '#lib/readership/most-read.ts';

type Props = { edition: PrintedEdition; list: MostRead };

/** The stories read most, numbered: a strip of a front or beside a story. Nothing where nothing was read. */
export function MostReadList({ edition, list }: Props) {
  const words = readerMessages(edition.language).mostRead;
  if (list.stories.length === 0) return null;
  return (
    <aside className="most-read" aria-labelledby="most-read">
      <h2 id="most-read" className="rubric">
        <a href={`/${edition.code}/most-read`}>{words.title}</a>
      </h2>
      <ol>
        {list.stories.map((story) => (
          <li key={story.address}>
            <Teaser story={story} edition={edition} size="brief" level={3} />
          </li>
        ))}
      </ol>
    </aside>
  );
}
