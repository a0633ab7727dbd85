'use server';
import { action } from '#app/_request/action.ts';
import { beginThread } from '#lib/collaboration/begin-thread.ts';
import {
  beginThreadSchema,
  deleteCommentSchema,
  editCommentSchema,
  mentionableSchema,
  moveThreadSchema,
  replySchema,
  seeMentionsSchema,
  storyThreadsSchema,
  threadSchema,
} from '#lib/collaboration/comment-form.ts';
import { findMentionable, listThreads } from '#lib/collaboration/comment-queries.ts';
import { deleteComment } from '#lib/collaboration/delete-comment.ts';
import { editComment } from '#lib/collaboration/edit-comment.ts';
import { moveThread } from '#lib/collaboration/move-thread.ts';
import { reopenThread } from '#lib/collaboration/reopen-thread.ts';
import { replyToThread } from '#lib/collaboration/reply-to-thread.ts';
import { resolveThread } from '#lib/collaboration/resolve-thread.ts';
import { seeMentions } from '#lib/collaboration/see-mentions.ts';

export const listThreadsAction = action(storyThreadsSchema, listThreads);
export const beginThreadAction = action(beginThreadSchema, beginThread);
export const replyToThreadAction = action(replySchema, replyToThread);
export const editCommentAction = action(editCommentSchema, editComment);
export const deleteCommentAction = action(deleteCommentSchema, deleteComment);
export const resolveThreadAction = action(threadSchema, resolveThread);
export const reopenThreadAction = action(threadSchema, reopenThread);
export const moveThreadAction = action(moveThreadSchema, moveThread);
export const findMentionableAction = action(mentionableSchema, findMentionable);
export const seeMentionsAction = action(seeMentionsSchema, seeMentions);
