'use client';
import { useState } from 'react';
import { useMessages } from '#components/newsroom/messages.client.tsx';
import { Button } from '#components/ui/button.tsx';
import { Combobox, type ComboboxOption } from '#components/ui/combobox.client.tsx';
import { Dialog } from '#components/ui/dialog.client.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { fillIn } from '#lib/language/fill-in.ts';
import type { PhotoInStory } from '../body/photo-uses.client.tsx';
import { useComboboxTexts } from '../newsroom/combobox-texts.client.ts';
import type { StoryActions } from './story.ts';
import { findNames } from './story-calls.client.ts';

type PhotoCreditDialogProps = {
  photo: { articleId: string; photoId: string };
  actions: Pick<StoryActions, 'creditPhoto' | 'getPhoto' | 'createPerson' | 'createAgency'>;
  onClose: () => void;
  onSaved: (photo: PhotoInStory) => void;
};

/** Photographer and agency of a photo, without leaving the story. */
export function PhotoCreditDialog({ photo, actions, onClose, onSaved }: PhotoCreditDialogProps) {
  const { t: texts } = useMessages();
  const words = texts.articles.credits;
  const [person, setPerson] = useState<ComboboxOption | null>(null);
  const [agency, setAgency] = useState<ComboboxOption | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const personTexts = useComboboxTexts((text) => fillIn(words.createPerson, { text }));
  const agencyTexts = useComboboxTexts((text) => fillIn(words.createAgency, { text }));

  const make = async (
    kind: 'createPerson' | 'createAgency',
    name: string,
    take: (made: ComboboxOption) => void,
  ) => {
    const outcome = await actions[kind]({ name });
    if (outcome.ok) take({ id: outcome.value.id, label: outcome.value.name });
    else setRefused(outcome.refusal.problems?.[0]?.message ?? outcome.refusal.message);
  };
  const save = async () => {
    setBusy(true);
    const credited = await actions.creditPhoto({
      photoId: photo.photoId,
      credits: [
        {
          role: 'photographer',
          contributorId: person?.id ?? null,
          agencyId: agency?.id ?? null,
          printedAs: null,
        },
      ],
    });
    const outcome = credited.ok ? await actions.getPhoto(photo) : credited;
    setBusy(false);
    if (outcome.ok) onSaved(outcome.value);
    else setRefused(outcome.refusal.problems?.[0]?.message ?? outcome.refusal.message);
  };

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={texts.articles.photo.editCredit}
      closeLabel={texts.actions.close}
      size="small"
      footer={
        <>
          <Button onClick={onClose}>{texts.actions.cancel}</Button>
          <Button variant="primary" busy={busy} disabled={!person && !agency} onClick={() => void save()}>
            {texts.actions.save}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        {refused && <Notice tone="danger">{refused}</Notice>}
        <Combobox
          label={texts.creditRoles.photographer}
          texts={personTexts}
          value={person}
          autoFocus
          search={async (text) => (await findNames(text, 'any')).filter((choice) => choice.kind === 'person')}
          onChoose={(choice) => {
            setPerson(choice);
            if (choice.agency && !agency) setAgency({ id: choice.agency.id, label: choice.agency.name });
          }}
          onClear={() => setPerson(null)}
          onCreate={(name) => void make('createPerson', name, setPerson)}
        />
        <Combobox
          label={words.addAgency}
          texts={agencyTexts}
          value={agency}
          search={(text) => findNames(text, 'agency')}
          onChoose={setAgency}
          onClear={() => setAgency(null)}
          onCreate={(name) => void make('createAgency', name, setAgency)}
        />
      </div>
    </Dialog>
  );
}
