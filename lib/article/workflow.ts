/** Every move a story can make: from where, to where, and who may. A new move is a line here and a command. */
import type { Permission } from '../staff/roles.ts';
import type { ArticleStatus } from './article.ts';

type Move = { from: readonly ArticleStatus[]; to: ArticleStatus; permission: Permission };

export const workflow = {
  publish: { from: ['draft', 'withdrawn'], to: 'published', permission: 'article.publish' },
  update: { from: ['published'], to: 'published', permission: 'article.publish' },
  withdraw: { from: ['published'], to: 'withdrawn', permission: 'article.withdraw' },
} as const satisfies Record<string, Move>;

export type MoveName = keyof typeof workflow;
export const moveNames = Object.keys(workflow) as MoveName[];

export function canMove(move: MoveName, from: ArticleStatus): boolean {
  const starts: readonly ArticleStatus[] = workflow[move].from;
  return starts.includes(from);
}
