/** What the parts of a front's desk have in common. */
import type { Board, BoardStory } from '#lib/front-page/board.ts';
import type { Container, Fill } from '#lib/front-page/front.ts';
import type { PublishFront, RestoreFront, SaveFront, UnscheduleFront } from '#lib/front-page/front-form.ts';
import type { FrontDesk, ListedFrontRevision } from '#lib/front-page/queries.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import { tellShortly } from '#lib/language/moments.ts';
import type { NewsroomMessages } from '#lib/language/newsroom-messages.ts';
import type { Action } from '#lib/platform/outcome.ts';

export type Desk = FrontDesk;
export type Front = FrontDesk['front'];
export type { Board, BoardStory };
export type ListedRevision = ListedFrontRevision;

export type DeskActions = {
  save: Action<SaveFront, { revisionId: string; number: number; savedAt: Date; board: Board }>;
  publish: Action<PublishFront, { liveFrom: Date }>;
  schedule: Action<PublishFront & { liveFrom: unknown }, { releaseId: string; liveFrom: Date }>;
  unschedule: Action<UnscheduleFront, { releaseId: string }>;
  restore: Action<RestoreFront, { revisionId: string; number: number }>;
  getDesk: Action<{ frontId: string }, Desk>;
  revisions: Action<{ frontId: string }, ListedRevision[]>;
};

export function headlineOf(story: BoardStory | undefined, t: NewsroomMessages): string {
  return story?.headline || t.articles.untitled;
}

/** The section or topic that a rule takes from. */
function subjectOf(fill: Fill, front: Front): string {
  if (!('id' in fill)) return '';
  const all = fill.from === 'section' ? front.sections : front.topics;
  return all.find(({ id }) => id === fill.id)?.name ?? '';
}

/** What a container is called: its title, the subject of a section block, else its shape. */
export function containerName(container: Container, front: Front, t: NewsroomMessages): string {
  const subject = container.layout === 'section-block' ? subjectOf(container.fill, front) : '';
  return container.title || subject || t.fronts.layouts[container.layout];
}

/** `Newest in World, with a photo` */
export function printFill(fill: Fill, front: Front, t: NewsroomMessages): string {
  const { short, withPhoto } = t.fronts.fill;
  const rule = fillIn(short[fill.from], { name: subjectOf(fill, front) });
  return 'photoOnly' in fill && fill.photoOnly ? fillIn(withPhoto, { rule }) : rule;
}

/** A time as the edition's clocks show it: `24 Nov, 18:00`. */
export function printMoment(at: Date | string, front: Front, language: string): string {
  return tellShortly(new Date(at), language, front.edition.timeZone);
}
