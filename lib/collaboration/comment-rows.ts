import 'server-only';
import type { Db } from '../platform/db.ts';
import { Invalid, NotFound } from '../platform/errors.ts';
import type { Actor } from '../staff/actor.ts';
import { permissionTable } from '../staff/roles.ts';
import { type Anchor, isPlaced } from './anchor.ts';
import { mentionedIn } from './comment.ts';
import { bytesOf } from './manuscript-rows.ts';

/** Accounts that may open a story, and so be spoken to there. */
export const mayBeMentioned = {
  deactivatedAt: null,
  isSystem: false,
  roles: { hasSome: [...permissionTable['article.read']] },
};

/** Until the end of the transaction. */
export async function lockThread(tx: Db, threadId: string) {
  await tx.$queryRaw`SELECT 1 FROM "CommentThread" WHERE id = ${threadId}::uuid FOR UPDATE`;
  const thread = await tx.commentThread.findUnique({ where: { id: threadId } });
  if (!thread) throw new NotFound('There is no such thread.');
  return thread;
}

/** With its thread, until the end of the transaction. */
export async function lockComment(tx: Db, commentId: string) {
  const found = await tx.comment.findUnique({ where: { id: commentId }, select: { threadId: true } });
  if (!found) throw new NotFound('There is no such comment.');
  const thread = await lockThread(tx, found.threadId);
  const comment = await tx.comment.findUnique({ where: { id: commentId } });
  if (!comment || comment.deletedAt) throw new NotFound('There is no such comment.');
  return { thread, comment };
}

export function anchorColumns(anchor: Anchor) {
  const placed = isPlaced(anchor) ? anchor : null;
  return {
    kind: anchor.kind,
    from: placed?.from ? bytesOf(Buffer.from(placed.from, 'base64')) : null,
    to: placed?.to ? bytesOf(Buffer.from(placed.to, 'base64')) : null,
    photoKey: anchor.kind === 'photo' ? anchor.key : null,
    quote: 'quote' in anchor ? anchor.quote : '',
  };
}

/**
 * Who is spoken to by a comment, and is told. Nobody is told of their own words, or twice of the same.
 * @returns who was not spoken to before
 * @throws Invalid when someone may not open the story
 */
export async function storeMentions(
  tx: Db,
  actor: Actor,
  comment: { id: string; text: string },
): Promise<string[]> {
  const before = await tx.mention.findMany({ where: { commentId: comment.id }, select: { userId: true } });
  const known = new Set(before.map(({ userId }) => userId));
  const named = mentionedIn(comment.text).filter((id) => id !== actor.id);
  const fresh = named.filter((id) => !known.has(id));
  const there = await tx.user.count({ where: { id: { in: fresh }, ...mayBeMentioned } });
  if (there < fresh.length)
    throw new Invalid('Someone who is mentioned cannot open this story.', [
      { field: 'text', code: 'mention-unknown' },
    ]);
  await tx.mention.deleteMany({ where: { commentId: comment.id, userId: { notIn: named } } });
  await tx.mention.createMany({ data: fresh.map((userId) => ({ commentId: comment.id, userId })) });
  return fresh;
}
