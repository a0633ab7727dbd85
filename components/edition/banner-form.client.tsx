'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { useComboboxTexts } from '#components/newsroom/combobox-texts.client.ts';
import { findStories } from '#components/newsroom/find-stories.client.ts';
import { RefusalNotice } from '#components/newsroom/refusal-notice.client.tsx';
import { useAction } from '#components/newsroom/use-action.client.ts';
import { Button } from '#components/ui/button.tsx';
import { Combobox } from '#components/ui/combobox.client.tsx';
import { TextField } from '#components/ui/text-field.client.tsx';
import { useToast } from '#components/ui/toast.client.tsx';
import { longestBanner } from '#lib/edition/banner-form.ts';
import { fromLocalInput, printTimeLine, toLocalInput } from '#lib/language/dates.ts';
import type { Direction } from '#lib/language/direction.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import { type Action, problemOf } from '#lib/platform/outcome.ts';

type BannerFormProps = {
  edition: {
    id: string;
    code: string;
    name: string;
    language: string;
    direction: Direction;
    timeZone: string;
  };
  banner: { text: string; endsAt: Date; story: { id: string; headline: string } | null } | null;
  set: Action<{ editionId: string; text: string; articleId: string | null; endsAt: Date }, void>;
  clear: Action<{ editionId: string }, void>;
};

/** What is breaking in one edition, and until when. */
export function BannerForm({ edition, banner, set, clear }: BannerFormProps) {
  const { t, language } = useAllMessages();
  const words = t.editions.banner;
  const router = useRouter();
  const tell = useToast();
  const setting = useAction(set);
  const clearing = useAction(clear);
  const comboboxTexts = useComboboxTexts((text) => text);
  const [text, setText] = useState(banner?.text ?? '');
  const [story, setStory] = useState(banner?.story ?? null);
  const [endsAt, setEndsAt] = useState(banner ? toLocalInput(banner.endsAt, edition.timeZone) : '');
  const refusal = setting.refusal ?? clearing.refusal;
  return (
    <section aria-label={edition.name} className="border-t border-line pt-4">
      <form
        className="flex flex-col gap-4"
        onSubmit={async (event) => {
          event.preventDefault();
          const until = fromLocalInput(endsAt, edition.timeZone) ?? new Date(0);
          const input = { editionId: edition.id, text, articleId: story?.id ?? null, endsAt: until };
          if ((await setting.run(input)) === null) return;
          tell({ text: words.isSet });
          router.refresh();
        }}
      >
        <div className="flex flex-wrap items-baseline justify-between gap-x-4">
          <h2 className="font-semibold" lang={edition.language} dir={edition.direction}>
            {edition.name}
          </h2>
          <span role="status" className="text-sm text-muted">
            {banner
              ? fillIn(words.showing, {
                  time: printTimeLine(banner.endsAt, { language, timeZone: edition.timeZone }),
                })
              : words.notShowing}
          </span>
        </div>
        <RefusalNotice refusal={refusal} shownFields={['text', 'article', 'endsAt']} />
        <TextField
          label={words.text}
          hint={fillIn(words.textHint, { count: longestBanner })}
          value={text}
          onValueChange={setText}
          maxLength={longestBanner}
          lang={edition.language}
          dir={edition.direction}
          error={problemOf(refusal, 'text')}
        />
        <Combobox
          label={words.story}
          placeholder={words.noStory}
          texts={comboboxTexts}
          search={(search) => findStories({ search, edition: edition.code, status: 'published' })}
          value={story && { id: story.id, label: story.headline, lang: edition.language }}
          error={problemOf(refusal, 'article')}
          onChoose={({ id, label }) => setStory({ id, headline: label })}
          onClear={() => setStory(null)}
        />
        <TextField
          type="datetime-local"
          label={words.endsAt}
          hint={fillIn(words.endsAtHint, { zone: edition.timeZone })}
          value={endsAt}
          onValueChange={setEndsAt}
          error={problemOf(refusal, 'endsAt')}
        />
        <div className="flex gap-2">
          <Button type="submit" variant="primary" busy={setting.busy}>
            {banner ? words.change : words.set}
          </Button>
          {banner && (
            <Button
              busy={clearing.busy}
              onClick={async () => {
                if ((await clearing.run({ editionId: edition.id })) === null) return;
                setText('');
                setStory(null);
                setEndsAt('');
                tell({ text: words.isCleared });
                router.refresh();
              }}
            >
              {words.clear}
            </Button>
          )}
        </div>
      </form>
    </section>
  );
}
