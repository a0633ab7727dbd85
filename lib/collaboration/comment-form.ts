/** The border: what may be said at a story, and about what. */
import { z } from 'zod';
import { type Anchor, decodePosition, longestQuote } from './anchor.ts';
import { longestComment } from './comment.ts';

const positionSchema = z
  .base64()
  .min(1)
  .max(300)
  .refine((text) => decodePosition(text) !== null);

const placeShape = {
  /** Null: known by its words alone. */
  from: positionSchema.nullable(),
  to: positionSchema.nullable(),
  quote: z.string().max(longestQuote),
};

export const anchorSchema: z.ZodType<Anchor> = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('text'), ...placeShape }),
    z.strictObject({ kind: z.literal('block'), ...placeShape }),
    z.strictObject({ kind: z.literal('photo'), key: z.uuid(), quote: z.string().max(longestQuote) }),
    z.strictObject({ kind: z.literal('story') }),
  ])
  .refine((anchor) => !('from' in anchor) || (anchor.from === null) === (anchor.to === null));
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
