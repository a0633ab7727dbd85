'use client';
import { useState } from 'react';
import { useComboboxTexts } from '#components/newsroom/combobox-texts.client.ts';
import { findStories } from '#components/newsroom/find-stories.client.ts';
import { useMessages } from '#components/newsroom/messages.client.tsx';
import { Combobox } from '#components/ui/combobox.client.tsx';
import { useToast } from '#components/ui/toast.client.tsx';
import type { EditionOption, Story, StoryActions } from './story.ts';

type StoryTranslationsProps = {
  story: Story;
  editions: readonly EditionOption[];
  /** Where the story is now. */
  editionId: string;
  actions: Pick<StoryActions, 'link' | 'unlink'>;
};

/** Which story of each other edition is this one. What is chosen holds at once, also for readers. */
export function StoryTranslations({ story, editions, editionId, actions }: StoryTranslationsProps) {
  const { t: texts } = useMessages();
  const words = texts.editions.translations;
  const tell = useToast();
  const comboboxTexts = useComboboxTexts((text) => text);
  const [linked, setLinked] = useState(story.translations);
  const others = editions.filter(({ id }) => id !== editionId);
  const articleId = story.article.id;
  if (others.length === 0) return null;
  const settle = async (
    outcome: Awaited<ReturnType<StoryActions['link']>> | null,
    next: Story['translations'],
    told: string,
  ) => {
    if (outcome?.ok) {
      setLinked(next);
      return tell({ text: told });
    }
    const [problem] = outcome?.refusal.problems ?? [];
    tell({ text: problem?.message ?? outcome?.refusal.message ?? texts.offline, tone: 'danger' });
  };
  return (
    <section aria-label={words.title} className="flex flex-col gap-3">
      <h2 className="text-sm font-semibold">{words.title}</h2>
      <p className="text-sm text-muted">{words.lead}</p>
      {others.map((edition) => {
        const found = linked.find((other) => other.editionId === edition.id) ?? null;
        const rest = linked.filter((other) => other !== found);
        return (
          <Combobox
            key={edition.id}
            label={edition.name}
            placeholder={words.placeholder}
            texts={comboboxTexts}
            disabled={!story.permissions.link}
            search={(search) => findStories({ search, edition: edition.code })}
            value={found && { id: found.id, label: found.headline, lang: edition.language }}
            onChoose={async ({ id, label }) =>
              settle(
                await actions.link({ articleId, otherId: id }).catch(() => null),
                [...rest, { id, headline: label, editionId: edition.id }],
                words.linked,
              )
            }
            onClear={async () =>
              found &&
              settle(await actions.unlink({ articleId: found.id }).catch(() => null), rest, words.unlinked)
            }
          />
        );
      })}
    </section>
  );
}
