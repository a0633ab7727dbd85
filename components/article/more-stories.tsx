import type { Teaser as Story } from '#lib/article/printed.ts';
import type { PrintedEdition } from '#lib/edition/printed.ts';
import { Teaser } from './teaser.tsx';

type Props = { title: string; stories: readonly Story[]; edition: PrintedEdition };

/** Further reading beside or below the text. */
export function MoreStories({ title, stories, edition }: Props) {
  if (stories.length === 0) return null;
  return (
    <aside className="more-stories" aria-labelledby="more-stories">
      <h2 id="more-stories" className="rubric">
        {title}
      </h2>
      <ul>
        {stories.map((story) => (
          <li key={story.address}>
            <Teaser story={story} edition={edition} size="brief" level={3} section={false} />
          </li>
        ))}
      </ul>
    </aside>
  );
}
