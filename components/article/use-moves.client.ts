'use client';
import { useState } from 'react';
import { useMessages } from '#components/newsroom/messages.client.tsx';
import { useToast } from '#components/ui/toast.client.tsx';
import type { ArticleStatus } from '#lib/article/article.ts';
import type { MoveName } from '#lib/article/workflow.ts';
import { goToField } from './go-to-field.client.ts';
import type { OpenManuscript } from './open-manuscript.client.ts';
import type { StoryActions } from './story.ts';

type Moved = { status: ArticleStatus; address: string | null; liveRevisionId: string | null };

/** Someone else may write on while one publishes; then what there is now is asked for again. */
const mostTries = 4;

/** Publishing, updating and withdrawing: exactly the text that the one who does it has before them. */
export function useMoves(options: {
  articleId: string;
  manuscript: OpenManuscript | null;
  actions: StoryActions;
  address: string | null;
  onMoved: (moved: Moved) => void;
}) {
  const { articleId, manuscript, actions } = options;
  const { t: texts } = useMessages();
  const words = texts.articles.moves;
  const tell = useToast();
  const [moving, setMoving] = useState(false);

  const tryMove = async (name: MoveName, correction: string) => {
    const seen = (await manuscript?.settle()) ?? null;
    if (seen === null) return null;
    for (let tries = 1; ; tries++) {
      const kept = await actions.keep({ articleId, seen });
      if (!kept.ok) return { outcome: kept, revisionId: '' };
      const { revisionId } = kept.value;
      manuscript?.kept(revisionId);
      const outcome = await actions[name]({
        articleId,
        revisionId,
        ...(correction !== '' && { correction }),
      });
      const isOvertaken = !outcome.ok && outcome.refusal.kind === 'conflict';
      if (!isOvertaken || tries === mostTries) return { outcome, revisionId };
    }
  };

  const move = async (name: MoveName, correction: string) => {
    setMoving(true);
    const done = await tryMove(name, correction).catch(() => null);
    setMoving(false);
    if (done === null) return tell({ text: texts.offline, tone: 'danger' });
    const { outcome, revisionId } = done;
    if (!outcome.ok) {
      const [first] = outcome.refusal.problems ?? [];
      tell({ text: first?.message ?? outcome.refusal.message, tone: 'danger' });
      if (first) goToField(first.field);
      return;
    }
    options.onMoved({
      address: addressOf(outcome.value) ?? options.address,
      status: name === 'withdraw' ? 'withdrawn' : 'published',
      liveRevisionId: name === 'withdraw' ? null : revisionId,
    });
    tell({ text: { publish: words.published, update: words.updated, withdraw: words.withdrawn }[name] });
  };
  return { move, moving };
}

function addressOf(value: unknown): string | null {
  const found = typeof value === 'object' && value !== null && 'address' in value ? value.address : null;
  return typeof found === 'string' ? found : null;
}
