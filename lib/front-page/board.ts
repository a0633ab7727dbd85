/** What the desk knows of the stories that a front is arranged from; the desk arranges them by the same rules. */
import type { ArticleStatus } from '../article/article.ts';
import { type ArrangedContainer, arrangeFront } from './arrange-front.ts';
import { type Containers, fillKey } from './front.ts';

export type BoardStory = {
  id: string;
  /** As readers see it; of a story that is not live, the latest. */
  headline: string;
  status: ArticleStatus;
  sectionName: string | null;
  sectionColour: string | null;
  photoId: string | null;
  firstPublishedAt: Date | null;
};

export type Board = {
  stories: Readonly<Record<string, BoardStory>>;
  /** The newest live stories of each rule by its fillKey. */
  newest: Readonly<Record<string, readonly string[]>>;
};

export function arrangeBoard(containers: Containers, board: Board, now: Date): ArrangedContainer[] {
  return arrangeFront(containers, {
    isLive: (id) => board.stories[id]?.status === 'published',
    newest: (fill) =>
      (board.newest[fillKey(fill)] ?? []).map((id) => ({
        id,
        hasPhoto: Boolean(board.stories[id]?.photoId),
      })),
    now,
  });
}
