import 'server-only';
import { db } from '../platform/db.ts';
import { commentNews } from './comment-news.ts';
import type { Told } from './manuscript.ts';
import { openManuscript } from './manuscript-rows.ts';
import { RecentEvents } from './recent-events.ts';
import type { Room } from './room.ts';

/** After an event it is looked at once what became of the open stories, no more often than this. */
const eventPause = 150;

type Tells = {
  /** Asks for everyone's rights anew. */
  lookAtPeople: () => Promise<void>;
  /** Says something to everyone at the story. */
  tellAll: (articleId: string, told: string) => void;
};

/** What happens around the stories that are open on this node: only what an event is about is looked at. */
export class StoryWatch {
  readonly #rooms: ReadonlyMap<string, Room>;
  readonly #tells: Tells;
  /** What was told last of each, and of its comments. */
  readonly #stories = new Map<string, string>();
  readonly #comments = new Map<string, string>();
  readonly #recent = new RecentEvents();
  /** The last event about people and agencies that was seen. */
  #lastMove: bigint | null | undefined;
  #looking: Promise<void> | null = null;
  #lookAgain = false;
  /** Whether the next look is at everything. */
  #isAll = true;

  constructor(rooms: ReadonlyMap<string, Room>, tells: Tells) {
    this.#rooms = rooms;
    this.#tells = tells;
  }

  toldOf(articleId: string): string | null {
    return this.#stories.get(articleId) ?? null;
  }

  forget(articleId: string): void {
    this.#stories.delete(articleId);
    this.#comments.delete(articleId);
  }

  /** Until nothing is being looked at. */
  async rest(): Promise<void> {
    await this.#looking;
  }

  lookSoon(): void {
    if (this.#looking) {
      this.#lookAgain = true;
      return;
    }
    this.#looking = this.#look()
      .catch((error: unknown) => console.error('Writing together:', error))
      .then(() => new Promise<void>((resolve) => setTimeout(resolve, eventPause).unref()))
      .finally(() => {
        this.#looking = null;
        if (!this.#lookAgain) return;
        this.#lookAgain = false;
        this.lookSoon();
      });
  }

  lookAtAllSoon(): void {
    this.#isAll = true;
    this.lookSoon();
  }

  /** After an event: who may still write what, and what became of the open stories. */
  async #look(): Promise<void> {
    if (this.#rooms.size === 0) return;
    const recent = await this.#recent.read();
    const isAll = this.#isAll || recent === null;
    this.#isAll = false;
    try {
      if (isAll || recent.people) await this.#tells.lookAtPeople();
      const open = [...this.#rooms.keys()];
      const isNews = (id: string) => recent?.stories.has(id) || !this.#stories.has(id);
      const areNames = isAll || recent.names;
      const haveMoved = areNames && (await this.#havePeopleMoved());
      await this.#lookAtStories(areNames ? open : open.filter(isNews), haveMoved);
      const areComments = isAll || recent.comments;
      await this.#lookAtComments(areComments ? open : open.filter((id) => !this.#comments.has(id)));
    } catch (error) {
      this.#isAll = true;
      throw error;
    }
  }

  /** Pages at a story read its comments again when they are told that something is new. */
  async #lookAtComments(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    for (const [id, news] of await commentNews(ids)) {
      if (this.#comments.get(id) === news) continue;
      this.#comments.set(id, news);
      const told = JSON.stringify({ kind: 'comments', news } satisfies Told);
      this.#tells.tellAll(id, told);
    }
  }

  async #lookAtStories(ids: readonly string[], haveMoved: boolean): Promise<void> {
    if (ids.length === 0) return;
    const articles = await db().article.findMany({
      where: { id: { in: [...ids] } },
      select: {
        id: true,
        status: true,
        address: true,
        liveRevisionId: true,
        latestRevisionId: true,
        manuscript: { select: { revisionId: true } },
      },
    });
    for (const { id, manuscript, latestRevisionId, ...known } of articles) {
      if (latestRevisionId === null) continue;
      // Saved through another door: it comes into the text, and from there to everyone.
      if (haveMoved || (manuscript && manuscript.revisionId !== latestRevisionId)) {
        await openManuscript(id);
        await this.#rooms.get(id)?.pull();
      }
      const story = JSON.stringify({ kind: 'story', latestRevisionId, ...known } satisfies Told);
      if (this.#stories.get(id) === story) continue;
      this.#stories.set(id, story);
      this.#tells.tellAll(id, story);
    }
  }

  /** Merging people changes whom revisions name, without a save. */
  async #havePeopleMoved(): Promise<boolean> {
    const { _max } = await db().event.aggregate({
      where: { subject: { in: ['contributor', 'agency'] } },
      _max: { sequence: true },
    });
    const before = this.#lastMove;
    this.#lastMove = _max.sequence;
    return before !== undefined && before !== this.#lastMove;
  }
}
