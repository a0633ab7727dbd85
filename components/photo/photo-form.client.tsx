'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, useState } from 'react';
import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { BackLink } from '#components/newsroom/back-link.tsx';
import { PageHeader } from '#components/newsroom/page-header.tsx';
import { RefusalNotice } from '#components/newsroom/refusal-notice.client.tsx';
import { TwoColumns } from '#components/newsroom/side-section.tsx';
import { useAction } from '#components/newsroom/use-action.client.ts';
import { useUnsaved } from '#components/newsroom/use-unsaved.client.ts';
import { Button } from '#components/ui/button.tsx';
import { TextArea } from '#components/ui/text-area.client.tsx';
import { TextField } from '#components/ui/text-field.client.tsx';
import { useToast } from '#components/ui/toast.client.tsx';
import { fromLocalInput, toLocalInput } from '#lib/language/dates.ts';
import { type Action, problemOf } from '#lib/platform/outcome.ts';
import { type CreditLine, type FindNames, PhotoCredits } from './photo-credits.client.tsx';

type Texts = {
  headline: string;
  caption: string;
  altText: string;
  place: string;
  copyright: string;
  usageTerms: string;
};

type PhotoFormProps = FindNames & {
  photo: Texts & { id: string; takenAt: Date | null; credits: CreditLine[] };
  title: string;
  edit: Action<
    Texts & { photoId: string; takenAt?: Date | null; credits: Omit<CreditLine, 'name' | 'agency'>[] },
    void
  >;
  picture: ReactNode;
  side: ReactNode;
};

const fields = ['headline', 'caption', 'altText', 'place', 'copyright', 'usageTerms', 'takenAt'] as const;

/** Says what a photo shows, who made it and what may be done with it. */
export function PhotoForm({ photo, title, edit, picture, side, ...find }: PhotoFormProps) {
  const { t } = useAllMessages();
  const router = useRouter();
  const tell = useToast();
  const texts = t.photos.detail;
  const { run, busy, refusal } = useAction(edit);
  const { headline, caption, altText, place, copyright, usageTerms } = photo;
  const [words, setWords] = useState({ headline, caption, altText, place, copyright, usageTerms });
  const [taken, setTaken] = useState(photo.takenAt ? toLocalInput(photo.takenAt, 'UTC') : '');
  const [credits, setCredits] = useState(photo.credits);
  const present = JSON.stringify([words, taken, credits]);
  const [kept, setKept] = useState(present);
  const keptTaken = photo.takenAt ? toLocalInput(photo.takenAt, 'UTC') : '';
  const unsaved = present !== kept;

  async function save() {
    const saved = await run({
      photoId: photo.id,
      ...words,
      // The field knows minutes only: an untouched time keeps its seconds.
      ...(taken === keptTaken ? {} : { takenAt: taken === '' ? null : fromLocalInput(taken, 'UTC') }),
      credits: credits.map(({ name: _, agency: __, ...credit }) => credit),
    });
    if (saved === null) return;
    setKept(present);
    tell({ text: texts.saved });
    router.refresh();
  }
  useUnsaved(unsaved, save);

  const field = (name: keyof Texts) => ({
    label: texts[name],
    value: words[name],
    error: problemOf(refusal, name),
    onValueChange: (value: string) => setWords((before) => ({ ...before, [name]: value })),
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (unsaved) save();
      }}
    >
      <PageHeader
        back={<BackLink href="/newsroom/photos" label={texts.back} />}
        title={title}
        actions={
          <Button type="submit" variant="primary" busy={busy} disabled={!unsaved}>
            {busy ? t.actions.saving : t.actions.save}
          </Button>
        }
      />
      <TwoColumns side={side}>
        <div className="flex flex-col gap-5">
          {picture}
          <RefusalNotice refusal={refusal} shownFields={fields} />
          <TextField {...field('headline')} autoComplete="off" />
          <TextArea {...field('caption')} rows={3} />
          <TextArea {...field('altText')} hint={texts.altTextHint} rows={2} />
          <PhotoCredits {...find} credits={credits} onChange={setCredits} />
          <div className="grid gap-5 sm:grid-cols-2">
            <TextField {...field('place')} autoComplete="off" />
            <TextField
              label={texts.takenAt}
              hint={texts.takenAtHint}
              type="datetime-local"
              value={taken}
              onValueChange={setTaken}
              error={problemOf(refusal, 'takenAt')}
            />
          </div>
          <TextField {...field('copyright')} autoComplete="off" />
          <TextArea {...field('usageTerms')} />
        </div>
      </TwoColumns>
    </form>
  );
}
