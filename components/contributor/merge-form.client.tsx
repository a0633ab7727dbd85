'use client';

import { ArrowLeftRight } from 'lucide-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { type ReactNode, useState } from 'react';
import { BackLink } from '#components/newsroom/back-link.tsx';
import { useMessages } from '#components/newsroom/messages.client.tsx';
import { PageHeader } from '#components/newsroom/page-header.tsx';
import { RefusalNotice } from '#components/newsroom/refusal-notice.client.tsx';
import { useAction } from '#components/newsroom/use-action.client.ts';
import { Button } from '#components/ui/button.tsx';
import { useToast } from '#components/ui/toast.client.tsx';
import type { ContributorState, PersonName } from '#lib/contributor/contributor.ts';
import type { Choices, MergeContributors, Side } from '#lib/contributor/merge-form.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import type { Action } from '#lib/platform/outcome.ts';

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

type MergeFormProps = {
  survivor: MergedPerson;
  merged: MergedPerson;
  bothHaveAccounts: boolean;
  merge: Action<MergeContributors, { moved: number }>;
  /** What changes, as the server knows it. */
  children: ReactNode;
};

type Field = Exclude<keyof Choices, 'printed'>;

const folder = '/newsroom/contributors';

/** Two people side by side; of each thing on which they differ one is chosen. */
export function MergeForm({ survivor, merged, bothHaveAccounts, merge, children }: MergeFormProps) {
  const { t } = useMessages();
  const texts = t.peopleDesk.merge;
  const router = useRouter();
  const tell = useToast();
  const { run, busy, refusal } = useAction(merge);
  // What is there wins over nothing.
  const usual = (key: 'title' | 'biography' | 'familyName'): Side =>
    survivor[key] === '' && merged[key] !== '' ? 'merged' : 'survivor';
  const [choices, setChoices] = useState<Choices>({
    name: 'survivor',
    title: usual('title'),
    biography: usual('biography'),
    state: merged.state === 'withheld' ? 'merged' : 'survivor',
    familyName: usual('familyName'),
    account: 'survivor',
    printed: {},
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
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <PageHeader
        back={<BackLink href={`${folder}/${survivor.id}`} label={survivor.name} />}
        title={fillIn(texts.title, { name: survivor.name })}
        actions={
          <Button type="submit" variant="primary" busy={busy}>
            {texts.doIt}
          </Button>
        }
      />
      <div className="mx-auto flex max-w-4xl flex-col gap-5 px-5 py-6">
        <RefusalNotice refusal={refusal} />
        <p className="text-sm text-muted">
          {texts.lead} {texts.undoable}
        </p>
        <div className="overflow-hidden rounded-lg border border-line">
          <div className="grid grid-cols-2 border-b border-line bg-sunken sm:grid-cols-[9rem_1fr_1fr]">
            <span className="p-3 max-sm:hidden" />
            {[survivor, merged].map((person, index) => (
              <span key={person.id} className="min-w-0 p-3">
                <span className="block text-xs text-muted">{index === 0 ? texts.keeps : texts.goes}</span>
                <span className="block truncate font-semibold" dir="auto">
                  {person.name}
                </span>
                <span className="block truncate text-xs text-muted" dir="ltr">
                  {person.slug}
                </span>
              </span>
            ))}
          </div>
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
              onChoose={(side) =>
                setChoices({ ...choices, printed: { ...choices.printed, [language]: side } })
              }
            />
          ))}
          {bothHaveAccounts &&
            row('account', texts.account, [
              fillIn(texts.accountOf, { name: survivor.name }),
              fillIn(texts.accountOf, { name: merged.name }),
            ])}
        </div>
        <p>
          <Button asChild variant="quiet" size="small" className="-ms-2">
            <Link href={`${folder}/${merged.id}/merge?with=${survivor.id}`}>
              <ArrowLeftRight aria-hidden />
              {texts.swap}
            </Link>
          </Button>
        </p>
        {children}
      </div>
    </form>
  );
}

type ChoiceRowProps = {
  name: string;
  label: string;
  values: [string, string];
  side: Side;
  onChoose: (side: Side) => void;
  /** Not for choosing. */
  locked?: boolean;
};

function ChoiceRow({ name, label, values, side, onChoose, locked = false }: ChoiceRowProps) {
  const { t } = useMessages();
  const texts = t.peopleDesk.merge;
  const [own, other] = values;
  if (own === '' && other === '') return null;
  return (
    <fieldset className="grid grid-cols-2 border-b border-line last:border-0 sm:grid-cols-[9rem_1fr_1fr]">
      <legend className="sr-only">{label}</legend>
      <span aria-hidden className="px-3 pt-3 text-sm text-muted max-sm:col-span-2 sm:py-3">
        {label}
      </span>
      {own === other ? (
        <span className="p-3 text-sm sm:col-span-2" dir="auto">
          {own} <span className="text-muted">({texts.sameBoth})</span>
        </span>
      ) : (
        (['survivor', 'merged'] as const).map((of) => {
          const value = of === 'survivor' ? own : other;
          return (
            <label
              key={of}
              className="flex min-w-0 cursor-pointer items-start gap-2 p-3 text-sm has-checked:bg-accent-soft"
            >
              <input
                type="radio"
                name={name}
                className="mt-0.5 accent-accent"
                checked={side === of}
                disabled={locked}
                onChange={() => onChoose(of)}
              />
              <span className="min-w-0 break-words" dir="auto">
                {value === '' ? <span className="text-muted">{texts.nothing}</span> : value}
              </span>
            </label>
          );
        })
      )}
    </fieldset>
  );
}
