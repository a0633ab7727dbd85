/** Threads of comments at a story: what a page shows of them, and what may be asked. */
import { z } from 'zod';
import { type Anchor, anchorSchema } from './anchor.ts';

export const longestComment = 4000;

/** Who is spoken to stands in the text by id: a name may change, and several people may have it. */
const mention = /@\{([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\}/g;

export type CommentPart = { words: string } | { userId: string };

export function partsOfComment(text: string): CommentPart[] {
  return text
    .split(mention)
    .map((part, index) => (index % 2 === 0 ? { words: part } : { userId: part }))
    .filter((part) => 'userId' in part || part.words !== '');
}

export function mentionOf(userId: string): string {
  return `@{${userId}}`;
}

/** Each of the people once, in order. */
export function mentionedIn(text: string): string[] {
  return [...new Set([...text.matchAll(mention)].map(([, id = '']) => id))];
}

/** For a list and for a screen reader, with names. */
export function plainComment(text: string, nameOf: (userId: string) => string): string {
  return partsOfComment(text)
    .map((part) => ('userId' in part ? `@${nameOf(part.userId)}` : part.words))
    .join('');
}

const textSchema = z.string().trim().min(1, 'comment-empty').max(longestComment, 'comment-too-long');

export const storyThreadsSchema = z.strictObject({ articleId: z.uuid() });
export const beginThreadSchema = z.strictObject({
  articleId: z.uuid(),
  anchor: anchorSchema,
  text: textSchema,
});
export const replySchema = z.strictObject({ threadId: z.uuid(), text: textSchema });
export const editCommentSchema = z.strictObject({ commentId: z.uuid(), text: textSchema });
export const deleteCommentSchema = z.strictObject({ commentId: z.uuid() });
export const threadSchema = z.strictObject({ threadId: z.uuid() });
/** @property was where the thread was; nothing moves when it has been moved since */
export const moveThreadSchema = z.strictObject({
  threadId: z.uuid(),
  was: z.string().max(300).nullable(),
  anchor: anchorSchema,
});
export const mentionableSchema = z.strictObject({ articleId: z.uuid(), search: z.string().max(100) });
/** None named: all of them. */
export const seeMentionsSchema = z.strictObject({ threadIds: z.array(z.uuid()).max(500).optional() });

export type BeginThread = z.infer<typeof beginThreadSchema>;
export type Reply = z.infer<typeof replySchema>;
export type EditComment = z.infer<typeof editCommentSchema>;
export type MoveThread = z.infer<typeof moveThreadSchema>;

export type CommentOfThread = {
  id: string;
  author: { id: string; name: string };
  /** Empty when it was deleted. */
  text: string;
  at: Date;
  editedAt: Date | null;
  deleted: boolean;
};

export type Thread = {
  id: string;
  anchor: Anchor;
  resolved: { at: Date; by: string } | null;
  comments: CommentOfThread[];
};

export type StoryThreads = {
  /** Who asks. */
  me: string;
  threads: Thread[];
  /** Of everyone who is mentioned, by id. */
  names: Record<string, string>;
};

export type Mentionable = { id: string; name: string; roles: readonly string[] };
