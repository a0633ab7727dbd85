import 'server-only';
import { db } from '../platform/db.ts';
import { NotFound } from '../platform/errors.ts';
import type { Actor } from '../staff/actor.ts';
import type { Anchor } from './anchor.ts';
import { type Mentionable, mentionedIn, plainComment, type StoryThreads } from './comment.ts';
import { demandComment } from './comment-permissions.ts';
import { mayBeMentioned } from './comment-rows.ts';

/** Everything that was said about a story, oldest thread first. */
export async function listThreads(actor: Actor, { articleId }: { articleId: string }): Promise<StoryThreads> {
  demandComment(actor);
  const article = await db().article.findUnique({ where: { id: articleId }, select: { id: true } });
  if (!article) throw new NotFound('There is no such story.');
  const rows = await db().commentThread.findMany({
    where: { articleId },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    include: {
      resolvedBy: { select: { name: true } },
      comments: {
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
        include: { author: { select: { id: true, name: true } } },
      },
    },
  });
  const texts = rows.flatMap(({ comments }) => comments.map(({ text }) => text));
  return {
    me: actor.id,
    names: await namesOf(texts),
    threads: rows.map((row) => ({
      id: row.id,
      anchor: anchorOf(row),
      resolved: row.resolvedAt && { at: row.resolvedAt, by: row.resolvedBy?.name ?? '' },
      comments: row.comments.map(({ id, author, text, createdAt, editedAt, deletedAt }) => ({
        id,
        author,
        text,
        at: createdAt,
        editedAt,
        deleted: deletedAt !== null,
      })),
    })),
  };
}

/** Whom one can speak to at a story, by the beginning of a name or of one of its parts. */
export async function findMentionable(
  actor: Actor,
  { articleId, search }: { articleId: string; search: string },
): Promise<Mentionable[]> {
  demandComment(actor);
  const words = search.trim();
  const begins = { startsWith: words.replace(/[\\%_]/g, '\\$&'), mode: 'insensitive' as const };
  const within = { contains: ` ${begins.startsWith}`, mode: 'insensitive' as const };
  const found = await db().user.findMany({
    where: {
      ...mayBeMentioned,
      id: { not: actor.id },
      ...(words !== '' && { OR: [{ name: begins }, { name: within }] }),
    },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: 40,
    select: {
      id: true,
      name: true,
      roles: true,
      comments: { where: { thread: { articleId } }, take: 1, select: { id: true } },
    },
  });
  // Who has already said something here is the likeliest to be meant.
  return found
    .sort((one, other) => other.comments.length - one.comments.length)
    .slice(0, 8)
    .map(({ id, name, roles }) => ({ id, name, roles }));
}

export type ListedMention = {
  commentId: string;
  threadId: string;
  articleId: string;
  headline: string;
  language: string;
  author: string;
  words: string;
  at: Date;
  seen: boolean;
  resolved: boolean;
};

/** Where the actor was spoken to, newest first. */
export async function listMentions(actor: Actor, limit = 100): Promise<ListedMention[]> {
  demandComment(actor);
  const rows = await db().mention.findMany({
    where: { userId: actor.id },
    orderBy: [{ at: 'desc' }, { commentId: 'desc' }],
    take: limit,
    include: {
      comment: {
        include: {
          author: { select: { name: true } },
          thread: {
            include: {
              article: {
                select: {
                  id: true,
                  latestRevision: { select: { headline: true } },
                  edition: { select: { language: true } },
                },
              },
            },
          },
        },
      },
    },
  });
  const names = await namesOf(rows.map(({ comment }) => comment.text));
  return rows.map(({ commentId, at, seenAt, comment: { author, text, thread } }) => ({
    commentId,
    threadId: thread.id,
    articleId: thread.article.id,
    headline: thread.article.latestRevision?.headline ?? '',
    language: thread.article.edition.language,
    author: author.name,
    words: plainComment(text, (id) => names[id] ?? '…'),
    at,
    seen: seenAt !== null,
    resolved: thread.resolvedAt !== null,
  }));
}

export async function countMentions(actor: Actor): Promise<{ unseen: number }> {
  demandComment(actor);
  return { unseen: await db().mention.count({ where: { userId: actor.id, seenAt: null } }) };
}

type Row = {
  kind: Anchor['kind'];
  from: Uint8Array | null;
  to: Uint8Array | null;
  photoKey: string | null;
  quote: string;
};

function anchorOf({ kind, from, to, photoKey, quote }: Row): Anchor {
  if (kind === 'story') return { kind };
  if (kind === 'photo') return { kind, key: photoKey ?? '', quote };
  const text = (bytes: Uint8Array | null) => bytes && Buffer.from(bytes).toString('base64');
  return { kind, from: text(from), to: text(to), quote };
}

async function namesOf(texts: readonly string[]): Promise<Record<string, string>> {
  const ids = [...new Set(texts.flatMap(mentionedIn))];
  if (ids.length === 0) return {};
  const users = await db().user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  return Object.fromEntries(users.map(({ id, name }) => [id, name]));
}
