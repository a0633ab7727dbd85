/** What the story page can ask about comments. */
import type { Mentionable, StoryThreads } from '#lib/collaboration/comment.ts';
import type { BeginThread, EditComment, MoveThread, Reply } from '#lib/collaboration/comment-form.ts';
import type { Action } from '#lib/platform/outcome.ts';

export type CommentActions = {
  list: Action<{ articleId: string }, StoryThreads>;
  begin: Action<BeginThread, { threadId: string }>;
  reply: Action<Reply, unknown>;
  edit: Action<EditComment, void>;
  remove: Action<{ commentId: string }, void>;
  resolve: Action<{ threadId: string }, void>;
  reopen: Action<{ threadId: string }, void>;
  move: Action<MoveThread, void>;
  findMentionable: Action<{ articleId: string; search: string }, Mentionable[]>;
  see: Action<{ threadIds?: string[] }, { unseen: number }>;
};
