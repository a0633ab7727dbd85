/** What an actor may do with one story. The same answers draw the buttons and guard the commands. */
import { type Actor, holds } from '../staff/actor.ts';
import type { ArticleStatus } from './article.ts';
import { canMove, type MoveName, moveNames, workflow } from './workflow.ts';

type Known = { status: ArticleStatus; createdById: string };

/** Whether the actor may change the words, pictures and place of the story. */
export function mayEdit(actor: Actor, article: Known): boolean {
  return (
    holds(actor, 'article.edit-any') || (holds(actor, 'article.edit-own') && article.createdById === actor.id)
  );
}

/** Whether the actor may change who is credited; the byline desk may without touching a word. */
export function mayEditCredits(actor: Actor, article: Known): boolean {
  return mayEdit(actor, article) || holds(actor, 'article.edit-credits');
}

export function mayMove(actor: Actor, move: MoveName): boolean {
  return holds(actor, workflow[move].permission);
}

export type ArticlePermissions = {
  edit: boolean;
  editCredits: boolean;
  /** Whether the actor may say which stories of other editions are the same. */
  link: boolean;
  /** Whether the actor may begin it in another edition. */
  translate: boolean;
  /** The moves open to the actor in each state the story can come to. */
  moves: Record<ArticleStatus, MoveName[]>;
};

/** The policy's answers, for the browser. */
export function permissionsOn(actor: Actor, article: Known): ArticlePermissions {
  const movesFrom = (status: ArticleStatus) =>
    moveNames.filter((move) => mayMove(actor, move) && canMove(move, status));
  return {
    edit: mayEdit(actor, article),
    editCredits: mayEditCredits(actor, article),
    link: holds(actor, 'article.publish'),
    translate: holds(actor, 'article.create'),
    moves: {
      draft: movesFrom('draft'),
      published: movesFrom('published'),
      withdrawn: movesFrom('withdrawn'),
    },
  };
}
