'use client';

import { useState } from 'react';
import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import type { PhotoChoice } from '#components/photo/photo-choice.ts';
import { Select } from '#components/ui/select.client.tsx';
import { TextArea } from '#components/ui/text-area.client.tsx';
import { TextField } from '#components/ui/text-field.client.tsx';
import type { Affiliation, PersonDetails, PersonLink } from '#lib/contributor/person-details.ts';
import { problemOf, type Refused } from '#lib/platform/outcome.ts';
import { AffiliationsEditor, type AgencyTools } from './affiliations-editor.client.tsx';
import { fromLines, type Line, toLines } from './lines.client.ts';
import { LinksEditor } from './links-editor.client.tsx';
import { PortraitField, type PortraitTools } from './portrait-field.client.tsx';
import { ProfilesEditor } from './profiles-editor.client.tsx';

/** What the form of a person knows and can ask besides the details themselves. */
export type DetailsContext = {
  editions: readonly { id: string; name: string; language: string }[];
  agencies: Record<string, string>;
  accounts: readonly { id: string; name: string }[];
  photos: readonly PhotoChoice[];
  findAgencies: AgencyTools['find'];
  searchPhotos: PortraitTools['search'];
};

/** The details as they are edited: lists have lines that keep their places. */
export type EditedDetails = Omit<PersonDetails, 'affiliations' | 'links'> & {
  affiliations: Line<Affiliation>[];
  links: Line<PersonLink>[];
};

export function toEdited(details: PersonDetails): EditedDetails {
  return { ...details, affiliations: toLines(details.affiliations), links: toLines(details.links) };
}

export function fromEdited(details: EditedDetails): PersonDetails {
  return { ...details, affiliations: fromLines(details.affiliations), links: fromLines(details.links) };
}

type DetailsEditorProps = {
  details: EditedDetails;
  context: DetailsContext;
  refusal: Refused | null;
  onChange: (details: EditedDetails) => void;
};

/** Everything about a person but their names. */
export function DetailsEditor({ details, context, refusal, onChange }: DetailsEditorProps) {
  const { t } = useAllMessages();
  const texts = t.personDetails;
  const [photos, setPhotos] = useState(() =>
    Object.fromEntries(context.photos.map((photo) => [photo.id, photo])),
  );
  const [agencies, setAgencies] = useState(context.agencies);
  const set = (part: Partial<EditedDetails>) => onChange({ ...details, ...part });
  const setContact = (part: Partial<PersonDetails['contact']>) =>
    set({ contact: { ...details.contact, ...part } });
  const portraits: PortraitTools = {
    photos,
    learn: (photo) => setPhotos((before) => ({ ...before, [photo.id]: photo })),
    search: context.searchPhotos,
  };
  return (
    <>
      <PortraitField
        label={texts.portrait}
        hint={texts.portraitHint}
        photoId={details.portraitId}
        tools={portraits}
        error={problemOf(refusal, 'portraitId')}
        onChange={(portraitId) => set({ portraitId })}
      />
      <ProfilesEditor
        editions={context.editions}
        profiles={details.profiles}
        portraits={portraits}
        refusal={refusal}
        onChange={(profiles) => set({ profiles })}
      />
      <AffiliationsEditor
        lines={details.affiliations}
        tools={{
          names: agencies,
          learn: (id, name) => setAgencies((before) => ({ ...before, [id]: name })),
          find: context.findAgencies,
        }}
        refusal={refusal}
        onChange={(affiliations) => set({ affiliations })}
      />
      <LinksEditor lines={details.links} refusal={refusal} onChange={(links) => set({ links })} />
      <fieldset className="flex flex-col gap-3">
        <legend className="text-sm font-medium">{texts.contact}</legend>
        <p className="text-xs text-muted">{texts.contactHint}</p>
        <div className="grid gap-3 sm:grid-cols-2">
          <TextField
            label={texts.email}
            type="email"
            dir="ltr"
            autoComplete="off"
            value={details.contact.email}
            error={problemOf(refusal, 'contact.email')}
            onValueChange={(email) => setContact({ email })}
          />
          <TextField
            label={texts.phone}
            type="tel"
            dir="ltr"
            autoComplete="off"
            value={details.contact.phone}
            error={problemOf(refusal, 'contact.phone')}
            onValueChange={(phone) => setContact({ phone })}
          />
        </div>
        <TextArea
          label={texts.note}
          dir="auto"
          value={details.contact.note}
          error={problemOf(refusal, 'contact.note')}
          onValueChange={(note) => setContact({ note })}
        />
        <TextField
          label={texts.payee}
          hint={texts.payeeHint}
          dir="auto"
          autoComplete="off"
          value={details.contact.payee}
          error={problemOf(refusal, 'contact.payee')}
          onValueChange={(payee) => setContact({ payee })}
        />
      </fieldset>
      <Select
        label={texts.account}
        hint={texts.accountHint}
        options={[
          { value: '', label: texts.noAccount },
          ...context.accounts.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={details.userId ?? ''}
        error={problemOf(refusal, 'userId')}
        onValueChange={(userId) => set({ userId: userId === '' ? null : userId })}
      />
    </>
  );
}
