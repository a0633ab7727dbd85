'use client';

import { useRouter } from 'next/navigation';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { BackLink } from '#components/newsroom/back-link.tsx';
import { PageHeader } from '#components/newsroom/page-header.tsx';
import { RefusalNotice } from '#components/newsroom/refusal-notice.client.tsx';
import { TwoColumns } from '#components/newsroom/side-section.tsx';
import { useAction } from '#components/newsroom/use-action.client.ts';
import { useUnsaved } from '#components/newsroom/use-unsaved.client.ts';
import { Button } from '#components/ui/button.tsx';
import { Select } from '#components/ui/select.client.tsx';
import { TextArea } from '#components/ui/text-area.client.tsx';
import { TextField } from '#components/ui/text-field.client.tsx';
import { useToast } from '#components/ui/toast.client.tsx';
import { type ContributorState, contributorStates, type PersonName } from '#lib/contributor/contributor.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import { type Action, problemOf, type Refused } from '#lib/platform/outcome.ts';
import { fromLines, toLines } from './lines.client.ts';
import { NamesEditor } from './names-editor.client.tsx';
import { type Proposal, ProposedName } from './proposed-name.client.tsx';
import { type SimilarName, SimilarNames } from './similar-names.client.tsx';

/** A person or an agency as they are edited. An agency has no title; its text says what it is. */
export type NamedFields = {
  name: string;
  title: string;
  text: string;
  names: PersonName[];
  state: ContributorState;
  familyName: string;
};

/** What an agency and a person nobody knows yet begin with. */
export const blankFields: NamedFields = {
  name: '',
  title: '',
  text: '',
  names: [],
  state: 'active',
  familyName: '',
};

export type Saved = { id: string } | { seen: string };

/** What else is edited in the same form, and is saved with it. */
export type MoreFields<More> = {
  fields: More;
  edit: (more: More, onChange: (more: More) => void, refusal: Refused | null) => ReactNode;
  /** The fields that show their own problems. */
  shown: readonly string[];
};

type NamedFormProps<More> = {
  kind: 'person' | 'agency';
  folder: string;
  fields: NamedFields;
  /** Null while it is being created. */
  seen: string | null;
  save: Action<NamedFields & { seen: string | null; more: More | null }, Saved>;
  more?: MoreFields<More>;
  findSimilar?: (name: string) => Promise<SimilarName[]>;
  propose?: (name: string) => Promise<Proposal | null>;
  side?: ReactNode;
};

/** Creates and edits people and agencies. */
export function NamedForm<More = never>({
  kind,
  folder,
  fields,
  seen,
  save,
  more,
  findSimilar,
  propose,
  side,
}: NamedFormProps<More>) {
  const { t } = useAllMessages();
  const texts = t.people.form;
  const router = useRouter();
  const tell = useToast();
  const { run, busy, refusal } = useAction(save);
  const [name, setName] = useState(fields.name);
  const [title, setTitle] = useState(fields.title);
  const [text, setText] = useState(fields.text);
  const [state, setState] = useState(fields.state);
  const [familyName, setFamilyName] = useState(fields.familyName);
  const [lines, setLines] = useState(() => toLines(fields.names));
  const [mark, setMark] = useState(seen);
  const [further, setFurther] = useState<More | null>(() => more?.fields ?? null);
  const present = { name, title, text, names: fromLines(lines), state, familyName, more: further };
  const [kept, setKept] = useState(() => JSON.stringify(present));
  const unsaved = JSON.stringify(present) !== kept;

  async function submit() {
    const saved = await run({ ...present, seen: mark });
    if (!saved) return;
    setKept(JSON.stringify(present));
    if ('id' in saved) {
      tell({ text: fillIn(texts.created, { name }) });
      router.replace(`${folder}/${saved.id}`);
    } else {
      setMark(saved.seen);
      tell({ text: fillIn(texts.saved, { name }) });
      router.refresh();
    }
  }
  useUnsaved(unsaved, submit);

  const create = kind === 'person' ? texts.create : texts.createAgency;
  const back = kind === 'person' ? t.people.title : t.people.agencies;
  const fresh = kind === 'person' ? t.people.newPerson : t.people.newAgency;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <PageHeader
        back={<BackLink href={folder} label={back} />}
        title={mark === null ? fresh : name || fields.name}
        actions={
          <>
            {unsaved && mark !== null && (
              <span className="text-sm text-muted max-sm:hidden">{texts.unsaved}</span>
            )}
            <Button type="submit" variant="primary" busy={busy} disabled={!unsaved}>
              {busy ? t.actions.saving : mark === null ? create : t.actions.save}
            </Button>
          </>
        }
      />
      <TwoColumns side={side}>
        <div className="flex flex-col gap-5">
          <RefusalNotice
            refusal={refusal}
            shownFields={['name', 'title', 'biography', 'about', 'familyName', ...(more?.shown ?? [])]}
          />
          <TextField
            label={texts.name}
            hint={texts.nameHint}
            value={name}
            onValueChange={setName}
            error={problemOf(refusal, 'name')}
            autoFocus={mark === null}
            autoComplete="off"
          />
          {findSimilar && <SimilarNames name={name} folder={folder} find={findSimilar} />}
          {propose && !lines.some(({ kind, language }) => kind === 'printed' && language === 'en') && (
            <ProposedName
              name={name}
              propose={propose}
              onUse={(latin) =>
                setLines([...lines, ...toLines([{ kind: 'printed' as const, language: 'en', name: latin }])])
              }
            />
          )}
          {kind === 'person' && (
            <TextField
              label={texts.title}
              hint={texts.titleHint}
              value={title}
              onValueChange={setTitle}
              error={problemOf(refusal, 'title')}
              autoComplete="off"
            />
          )}
          {kind === 'person' && (
            <div className="grid gap-5 sm:grid-cols-2">
              <TextField
                label={t.peopleDesk.familyName}
                hint={t.peopleDesk.familyNameHint}
                value={familyName}
                onValueChange={setFamilyName}
                error={problemOf(refusal, 'familyName')}
                autoComplete="off"
              />
              {mark !== null && (
                <Select
                  label={t.peopleDesk.state}
                  hint={t.peopleDesk.stateHint}
                  options={contributorStates.map((value) => ({ value, label: t.peopleDesk.states[value] }))}
                  value={state}
                  onValueChange={(value) =>
                    setState(contributorStates.find((known) => known === value) ?? 'active')
                  }
                />
              )}
            </div>
          )}
          <NamesEditor
            lines={lines}
            onChange={setLines}
            refusal={refusal}
            ofPerson={kind === 'person' && mark !== null}
          />
          <TextArea
            label={kind === 'person' ? texts.biography : texts.about}
            rows={4}
            value={text}
            onValueChange={setText}
            error={problemOf(refusal, kind === 'person' ? 'biography' : 'about')}
          />
          {more && further !== null && more.edit(further, (changed) => setFurther(() => changed), refusal)}
        </div>
      </TwoColumns>
    </form>
  );
}
