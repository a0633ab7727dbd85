'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, useState } from 'react';
import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { useAction } from '#components/newsroom/use-action.client.ts';
import type { PhotoChoice } from '#components/photo/photo-choice.ts';
import { useToast } from '#components/ui/toast.client.tsx';
import type { ContributorState, PersonName } from '#lib/contributor/contributor.ts';
import { linkName } from '#lib/contributor/link-address.ts';
import {
  type Choices,
  type MergeContributors,
  type Side,
  survivorsChoices,
} from '#lib/contributor/merge-form.ts';
import { identifyingKinds, type PersonDetails, type Profile } from '#lib/contributor/person-details.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import type { Action } from '#lib/platform/outcome.ts';
import { ChoiceRow } from './choice-row.client.tsx';
import { MergedPair } from './merged-pair.tsx';
import { PeopleTask } from './people-task.tsx';

export type MergedPerson = {
  id: string;
  seen: string;
  slug: string;
  name: string;
  title: string;
  biography: string;
  state: ContributorState;
  familyName: string;
  names: PersonName[];
};

/** What two have besides names, as far as there is one of it. */
type Compared = { survivor: PersonDetails; merged: PersonDetails };

type MergeFormProps = {
  details: Compared;
  editions: readonly { id: string; name: string }[];
  /** The portraits of both. */
  photos: readonly PhotoChoice[];
  survivor: MergedPerson;
  merged: MergedPerson;
  bothHaveAccounts: boolean;
  merge: Action<MergeContributors, { moved: number }>;
  /** What changes, as the server knows it. */
  children: ReactNode;
};

type Field = Exclude<keyof Choices, 'printed' | 'profiles'>;

const folder = '/newsroom/contributors';

/** Two people side by side; of each thing on which they differ one is chosen. */
export function MergeForm({
  survivor,
  merged,
  details,
  editions,
  photos,
  bothHaveAccounts,
  merge,
  children,
}: MergeFormProps) {
  const { t } = useAllMessages();
  const texts = t.peopleDesk.merge;
  const router = useRouter();
  const tell = useToast();
  const { run, busy, refusal } = useAction(merge);
  // What is there wins over nothing.
  const usual = (key: 'title' | 'biography' | 'familyName'): Side =>
    survivor[key] === '' && merged[key] !== '' ? 'merged' : 'survivor';
  const [choices, setChoices] = useState<Choices>({
    ...survivorsChoices,
    title: usual('title'),
    biography: usual('biography'),
    state: merged.state === 'withheld' ? 'merged' : 'survivor',
    familyName: usual('familyName'),
  });
  const choose = (field: Field) => (side: Side) => setChoices({ ...choices, [field]: side });
  const isProtected = [survivor, merged].some(({ state }) => state === 'withheld');
  const printed = (person: MergedPerson, language: string) =>
    person.names.find((name) => name.kind === 'printed' && name.language === language)?.name ?? '';
  const languages = survivor.names
    .filter(({ kind }) => kind === 'printed')
    .map(({ language }) => language)
    .filter((language) => printed(merged, language) !== '');
  const languageNames: Record<string, string> = t.languages;

  async function submit() {
    const done = await run({
      survivorId: survivor.id,
      mergedId: merged.id,
      survivorSeen: survivor.seen,
      mergedSeen: merged.seen,
      choices,
    });
    if (!done) return;
    tell({ text: fillIn(texts.done, { name: survivor.name, count: done.moved }) });
    router.replace(`${folder}/${survivor.id}`);
    router.refresh();
  }
  const row = (field: Field, label: string, [own, other]: [string, string], locked = false) => (
    <ChoiceRow
      key={field}
      name={field}
      label={label}
      values={[own, other]}
      side={choices[field]}
      onChoose={choose(field)}
      locked={locked}
    />
  );
  const both = <Value,>(of: (person: PersonDetails) => Value): [Value, Value] => [
    of(details.survivor),
    of(details.merged),
  ];
  // Where only one has it, that is kept.
  const differ = ([own, other]: [string, string]) => own !== '' && other !== '';
  const portraits = both(({ portraitId }) => portraitId ?? '');
  const contacts = both(({ contact }) => Object.values(contact).filter(Boolean).join(' · '));
  const identifiers = both(({ links }) =>
    links
      .filter(({ kind }) => identifyingKinds.includes(kind))
      .map(({ kind, address }) => linkName(kind, address))
      .join(' · '),
  );
  return (
    <PeopleTask
      back={{ href: `${folder}/${survivor.id}`, label: survivor.name }}
      title={fillIn(texts.title, { name: survivor.name })}
      doIt={texts.doIt}
      busy={busy}
      refusal={refusal}
      lead={`${texts.lead} ${texts.undoable}`}
      wide
      onSubmit={submit}
    >
      <MergedPair folder={folder} survivor={survivor} merged={merged}>
        {row('name', t.people.form.name, [survivor.name, merged.name])}
        {row('familyName', t.peopleDesk.familyName, [survivor.familyName, merged.familyName])}
        {row('title', t.people.form.title, [survivor.title, merged.title])}
        {row('biography', t.people.form.biography, [survivor.biography, merged.biography])}
        {row(
          'state',
          t.peopleDesk.state,
          [t.peopleDesk.states[survivor.state], t.peopleDesk.states[merged.state]],
          isProtected,
        )}
        {languages.map((language) => (
          <ChoiceRow
            key={language}
            name={`printed-${language}`}
            label={fillIn(texts.printedIn, { language: languageNames[language] ?? language })}
            values={[printed(survivor, language), printed(merged, language)]}
            side={choices.printed[language] ?? 'survivor'}
            onChoose={(side) => setChoices({ ...choices, printed: { ...choices.printed, [language]: side } })}
          />
        ))}
        {differ(portraits) && (
          <ChoiceRow
            name="portrait"
            label={t.personDetails.portrait}
            values={portraits}
            shown={[
              <Thumbnail key="own" id={portraits[0]} photos={photos} />,
              <Thumbnail key="other" id={portraits[1]} photos={photos} />,
            ]}
            side={choices.portrait}
            onChoose={choose('portrait')}
          />
        )}
        {editions.map(({ id, name }) => {
          const texts = both(({ profiles }) =>
            profileText(profiles.find(({ editionId }) => editionId === id)),
          );
          return (
            differ(texts) && (
              <ChoiceRow
                key={id}
                name={`profile-${id}`}
                label={fillIn(t.personDetails.profileIn, { edition: name })}
                values={texts}
                side={choices.profiles[id] ?? 'survivor'}
                onChoose={(side) => setChoices({ ...choices, profiles: { ...choices.profiles, [id]: side } })}
              />
            )
          );
        })}
        {differ(identifiers) && row('identifiers', t.personDetails.identifiers, identifiers)}
        {differ(contacts) && row('contact', t.personDetails.contact, contacts)}
        {bothHaveAccounts &&
          row('account', texts.account, [
            fillIn(texts.accountOf, { name: survivor.name }),
            fillIn(texts.accountOf, { name: merged.name }),
          ])}
      </MergedPair>
      {children}
    </PeopleTask>
  );
}

function Thumbnail({ id, photos }: { id: string; photos: readonly PhotoChoice[] }) {
  const photo = photos.find((choice) => choice.id === id);
  if (!photo) return null;
  return <img src={photo.thumbnail} alt={photo.altText} className="size-16 rounded-md object-cover" />;
}

function profileText(profile: Profile | undefined): string {
  return profile
    ? [profile.title, profile.biography, profile.portraitId ?? ''].filter(Boolean).join(' · ')
    : '';
}
