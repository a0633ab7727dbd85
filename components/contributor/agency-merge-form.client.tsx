'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, useState } from 'react';
import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { useAction } from '#components/newsroom/use-action.client.ts';
import { useToast } from '#components/ui/toast.client.tsx';
import type { AgencyTerms } from '#lib/contributor/agency-terms.ts';
import type { FurtherName } from '#lib/contributor/contributor.ts';
import {
  type AgencyChoices,
  type MergeAgencies,
  type Side,
  survivingAgency,
} from '#lib/contributor/merge-form.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import type { Action } from '#lib/platform/outcome.ts';
import { ChoiceRow } from './choice-row.client.tsx';
import { MergedPair } from './merged-pair.tsx';
import { PeopleTask } from './people-task.tsx';

type MergedAgency = {
  id: string;
  seen: string;
  slug: string;
  name: string;
  about: string;
  terms: AgencyTerms;
  names: FurtherName[];
};

type AgencyMergeFormProps = {
  survivor: MergedAgency;
  merged: MergedAgency;
  merge: Action<MergeAgencies, { moved: number }>;
  children: ReactNode;
};

const folder = '/newsroom/agencies';

/** Two agencies side by side; of each thing on which they differ one is chosen. */
export function AgencyMergeForm({ survivor, merged, merge, children }: AgencyMergeFormProps) {
  const { t } = useAllMessages();
  const [texts, words] = [t.peopleDesk.merge, t.agencyTerms];
  const router = useRouter();
  const tell = useToast();
  const { run, busy, refusal } = useAction(merge);
  const [choices, setChoices] = useState<AgencyChoices>({
    ...survivingAgency,
    about: survivor.about === '' && merged.about !== '' ? 'merged' : 'survivor',
  });
  const printed = ({ names }: MergedAgency, language: string) =>
    names.find((name) => name.kind === 'printed' && name.language === language)?.name ?? '';
  const languages = survivor.names
    .filter(({ kind, language }) => kind === 'printed' && printed(merged, language) !== '')
    .map(({ language }) => language);
  const languageNames: Record<string, string> = t.languages;
  const rulesOf = ({ name, terms }: MergedAgency) =>
    fillIn(words.rules, {
      credit: terms.creditAs || name,
      licence:
        terms.licensedUntil === '' ? words.nothingRunsOut : fillIn(words.until, { day: terms.licensedUntil }),
      passing: terms.maySyndicate ? words.maySyndicate : words.kept,
    });
  const row = (field: 'name' | 'about' | 'terms', label: string, values: [string, string]) => (
    <ChoiceRow
      name={field}
      label={label}
      values={values}
      side={choices[field]}
      onChoose={(side) => setChoices({ ...choices, [field]: side })}
    />
  );

  async function submit() {
    const done = await run({
      survivorId: survivor.id,
      mergedId: merged.id,
      survivorSeen: survivor.seen,
      mergedSeen: merged.seen,
      choices,
    });
    if (!done) return;
    tell({ text: fillIn(words.done, { name: survivor.name, count: done.moved }) });
    router.replace(`${folder}/${survivor.id}`);
    router.refresh();
  }
  return (
    <PeopleTask
      back={{ href: `${folder}/${survivor.id}`, label: survivor.name }}
      title={fillIn(words.mergeTitle, { name: survivor.name })}
      doIt={texts.doIt}
      busy={busy}
      refusal={refusal}
      lead={`${texts.lead} ${texts.undoable}`}
      wide
      onSubmit={submit}
    >
      <MergedPair folder={folder} survivor={survivor} merged={merged}>
        {row('name', t.people.form.name, [survivor.name, merged.name])}
        {row('about', t.people.form.about, [survivor.about, merged.about])}
        {row('terms', words.title, [rulesOf(survivor), rulesOf(merged)])}
        {languages.map((language) => (
          <ChoiceRow
            key={language}
            name={`printed-${language}`}
            label={fillIn(texts.printedIn, { language: languageNames[language] ?? language })}
            values={[printed(survivor, language), printed(merged, language)]}
            side={choices.printed[language] ?? 'survivor'}
            onChoose={(side: Side) =>
              setChoices({ ...choices, printed: { ...choices.printed, [language]: side } })
            }
          />
        ))}
      </MergedPair>
      {children}
    </PeopleTask>
  );
}
