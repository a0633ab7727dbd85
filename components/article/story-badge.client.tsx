'use client';
import { useMessages } from '#components/newsroom/messages.client.tsx';
import { Badge, type BadgeShape, type BadgeTone } from '#components/ui/badge.tsx';
import type { ArticleStatus } from '#lib/article/article.ts';

const looks: Record<ArticleStatus | 'changed', { tone: BadgeTone; shape: BadgeShape }> = {
  draft: { tone: 'neutral', shape: 'ring' },
  published: { tone: 'success', shape: 'dot' },
  changed: { tone: 'warning', shape: 'half' },
  withdrawn: { tone: 'danger', shape: 'cross' },
};

/** The state of a story by word and shape. `changed`: published, with a newer revision that readers do not see. */
export function StoryBadge({ status, changed }: { status: ArticleStatus; changed: boolean }) {
  const { t: texts } = useMessages();
  const shown = status === 'published' && changed ? 'changed' : status;
  return <Badge {...looks[shown]}>{texts.articles.status[shown]}</Badge>;
}
