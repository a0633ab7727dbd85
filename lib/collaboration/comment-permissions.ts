/** What an actor may do with the comments at a story. The same answers draw the buttons and guard the commands. */
import { NotAllowed } from '../platform/errors.ts';
import { type Actor, holds } from '../staff/actor.ts';

/** Whoever may open a story in the newsroom may comment on it, in every state, and settle a thread. */
export function mayComment(actor: Actor): boolean {
  return holds(actor, 'article.read');
}

/** Words are changed and taken back by whoever said them, and by nobody else. */
export function mayChangeComment(actor: Actor, comment: { authorId: string }): boolean {
  return mayComment(actor) && comment.authorId === actor.id;
}

/** @throws NotAllowed */
export function demandComment(actor: Actor): void {
  if (!mayComment(actor)) throw new NotAllowed('article.read');
}
