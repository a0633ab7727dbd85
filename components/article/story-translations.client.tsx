'use client';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { useComboboxTexts } from '#components/newsroom/combobox-texts.client.ts';
import { findStories } from '#components/newsroom/find-stories.client.ts';
import { Button } from '#components/ui/button.tsx';
import { Combobox } from '#components/ui/combobox.client.tsx';
import { useToast } from '#components/ui/toast.client.tsx';
import { fillIn } from '#lib/language/fill-in.ts';
import type { EditionOption, Story, StoryActions } from './story.ts';

type StoryTranslationsProps = {
  story: Story;
  editions: readonly EditionOption[];
  /** Where the story is now. */
  editionId: string;
  actions: Pick<StoryActions, 'link' | 'unlink' | 'translate'>;
};

/** Which story of each other edition is this one. What is chosen holds at once, also for readers. */
export function StoryTranslations({ story, editions, editionId, actions }: StoryTranslationsProps) {
  const { t: texts } = useAllMessages();
  const words = texts.editions.translations;
  const tell = useToast();
  const router = useRouter();
  const comboboxTexts = useComboboxTexts((text) => text);
  const [linked, setLinked] = useState(story.translations);
  const others = editions.filter(({ id }) => id !== editionId);
  const articleId = story.article.id;
  if (others.length === 0) return null;
  const translate = async (editionId: string) => {
    const outcome = await actions.translate({ articleId, editionId }).catch(() => null);
    if (outcome?.ok) return router.push(`/newsroom/articles/${outcome.value.articleId}`);
    const [problem] = outcome?.refusal.problems ?? [];
    tell({ text: problem?.message ?? outcome?.refusal.message ?? texts.offline, tone: 'danger' });
  };
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
          <div key={edition.id} className="flex flex-col gap-1.5">
            <Combobox
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
            {found ? (
              <Link href={`/newsroom/articles/${found.id}`} className="text-sm underline underline-offset-2">
                {words.open}
              </Link>
            ) : (
              story.permissions.translate && (
                <Button size="small" onClick={() => void translate(edition.id)}>
                  {fillIn(words.translate, { name: edition.name })}
                </Button>
              )
            )}
          </div>
        );
      })}
    </section>
  );
}
