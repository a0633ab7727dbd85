import 'server-only';
import { record } from '../history/record.ts';
import { db } from '../platform/db.ts';
import { Invalid } from '../platform/errors.ts';
import type { Actor } from '../staff/actor.ts';
import { isPlaced } from './anchor.ts';
import type { MoveThread } from './comment-form.ts';
import { demandComment } from './comment-permissions.ts';
import { anchorColumns, lockThread } from './comment-rows.ts';

/**
 * Follows words that were cut and put in elsewhere, or whose paragraph was divided: for the text they are new letters,
 * and only the page where it was done knows that they are the same words. The quoted words stay as they were.
 */
export function moveThread(actor: Actor, { threadId, was, anchor }: MoveThread): Promise<void> {
  demandComment(actor);
  return db().$transaction(async (tx) => {
    const thread = await lockThread(tx, threadId);
    if (!isPlaced(anchor) || anchor.kind !== thread.kind)
      throw new Invalid('A thread stays at the kind of thing it was about.', [
        { field: 'anchor', code: 'invalid' },
      ]);
    const now = thread.from && Buffer.from(thread.from).toString('base64');
    if (now !== was) return;
    const { from, to } = anchorColumns(anchor);
    await tx.commentThread.update({ where: { id: threadId }, data: { from, to, changedAt: new Date() } });
    await record(tx, actor, 'comment.moved', threadId, { articleId: thread.articleId });
  });
}
