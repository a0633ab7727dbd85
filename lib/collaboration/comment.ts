/** Threads of comments at a story: what a page shows of them. */
import type { Anchor } from './anchor.ts';

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
