'use client';
import { MessageSquarePlus, MessageSquareText } from 'lucide-react';
import { createContext, useContext } from 'react';
import { useMessages } from '#components/newsroom/messages.client.tsx';
import { Button } from '#components/ui/button.tsx';
import { IconButton } from '#components/ui/icon-button.client.tsx';
import { printCount } from '#lib/language/catalogue.ts';

export type CommentOn = {
  /** Begins a thread about a photo, or shows those that are there. */
  photo: (key: string) => void;
  /** Open threads by the key of their photo. */
  counts: ReadonlyMap<string, number>;
};

const CommentOnContext = createContext<CommentOn | null>(null);
export const CommentOnProvider = CommentOnContext.Provider;

/** Stands at a photo in the writing surface. */
export function CommentOnPhoto({ use }: { use: string }) {
  const { t, language } = useMessages();
  const comments = useContext(CommentOnContext);
  if (!comments) return null;
  const count = comments.counts.get(use) ?? 0;
  const press = () => comments.photo(use);
  return count === 0 ? (
    <IconButton label={t.comments.onPhoto} icon={<MessageSquarePlus />} size="small" onClick={press} />
  ) : (
    <Button size="small" variant="quiet" onClick={press}>
      <MessageSquareText aria-hidden />
      <span className="sr-only">{printCount(language, t.comments.photoCount, count)}</span>
      <span aria-hidden>{count}</span>
    </Button>
  );
}
