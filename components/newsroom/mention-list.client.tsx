'use client';

import { useRouter } from 'next/navigation';
import { Badge } from '#components/ui/badge.tsx';
import { Button } from '#components/ui/button.tsx';
import { List, ListRow } from '#components/ui/list.client.tsx';
import { fillIn } from '#lib/language/fill-in.ts';
import type { Action } from '#lib/platform/outcome.ts';
import { useMessages } from './messages.client.tsx';
import { When } from './when.client.tsx';

export type MentionRow = {
  commentId: string;
  threadId: string;
  articleId: string;
  headline: string;
  language: string;
  author: string;
  words: string;
  at: Date;
  seen: boolean;
};

/** Where one was spoken to; each leads to its thread. */
export function MentionList({ mentions }: { mentions: readonly MentionRow[] }) {
  const { t } = useMessages();
  const words = t.comments.mentions;
  return (
    <List label={words.title}>
      {mentions.map((mention) => (
        <ListRow
          key={mention.commentId}
          href={`/newsroom/articles/${mention.articleId}#thread-${mention.threadId}`}
          className="flex-wrap gap-x-3 gap-y-0.5 py-2"
        >
          <span className={mention.seen ? 'text-muted' : 'font-semibold'}>
            {fillIn(words.said, { name: mention.author })}
          </span>
          <bdi lang={mention.language} className="min-w-0 truncate text-muted">
            {mention.headline || t.articles.untitled}
          </bdi>
          {!mention.seen && <Badge tone="accent">{words.unread}</Badge>}
          <span className="ms-auto text-muted">
            <When at={mention.at} />
          </span>
          <span dir="auto" className="line-clamp-2 w-full [overflow-wrap:anywhere]">
            {mention.words}
          </span>
        </ListRow>
      ))}
    </List>
  );
}

export function SeeAllMentions({ see }: { see: Action<Record<string, never>, unknown> }) {
  const { t } = useMessages();
  const router = useRouter();
  return (
    <Button
      onClick={async () => {
        await see({}).catch(() => null);
        dispatchEvent(new Event('masthead:mentions'));
        router.refresh();
      }}
    >
      {t.comments.mentions.seeAll}
    </Button>
  );
}
