'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useMessages } from '#components/newsroom/messages.client.tsx';
import { Button } from '#components/ui/button.tsx';
import { useToast } from '#components/ui/toast.client.tsx';
import { fillIn } from '#lib/language/fill-in.ts';
import type { Action } from '#lib/platform/outcome.ts';
import type { EditionOption } from './story.ts';

type NewStoryProps = {
  editions: readonly EditionOption[];
  create: Action<{ editionId: string }, { articleId: string }>;
};

/** One key to begin: the first of the editions given has the focus. */
export function NewStory({ editions, create }: NewStoryProps) {
  const { t: texts } = useMessages();
  const router = useRouter();
  const tell = useToast();
  const [busy, setBusy] = useState<string | null>(null);
  const begin = async (editionId: string) => {
    setBusy(editionId);
    const outcome = await create({ editionId }).catch(() => null);
    if (outcome?.ok) return router.replace(`/newsroom/articles/${outcome.value.articleId}`);
    setBusy(null);
    tell({ text: outcome ? outcome.refusal.message : texts.offline, tone: 'danger' });
  };
  return (
    <div className="mx-auto flex max-w-md flex-col gap-2 p-6">
      {editions.map((edition, index) => (
        <Button
          key={edition.id}
          size="large"
          autoFocus={index === 0}
          busy={busy === edition.id}
          onClick={() => void begin(edition.id)}
        >
          {fillIn(texts.articles.newIn, { edition: edition.name })}
        </Button>
      ))}
    </div>
  );
}
