'use client';

import { Plus, Trash2 } from 'lucide-react';
import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { Button } from '#components/ui/button.tsx';
import { FieldError } from '#components/ui/field-error.tsx';
import { IconButton } from '#components/ui/icon-button.client.tsx';
import { Select } from '#components/ui/select.client.tsx';
import { TextField } from '#components/ui/text-field.client.tsx';
import { anyLanguage, type PersonName, type PersonNameKind } from '#lib/contributor/contributor.ts';
import { directionOf } from '#lib/language/direction.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import { problemOf, type Refused } from '#lib/platform/outcome.ts';
import { changed, type Line, toLines } from './lines.client.ts';

export type NameLine = Line<PersonName>;

type NamesEditorProps = {
  lines: readonly NameLine[];
  onChange: (lines: NameLine[]) => void;
  refusal: Refused | null;
};

/** Printed names, one a language, and aliases; of a person also what they are called besides. */
export function NamesEditor({ ofPerson, ...props }: NamesEditorProps & { ofPerson: boolean }) {
  const { t } = useAllMessages();
  const texts = t.people.form;
  return (
    <>
      <NameGroup
        {...props}
        kind="printed"
        title={texts.printedNames}
        hint={texts.printedNamesHint}
        add={texts.addPrintedName}
      />
      <NameGroup
        {...props}
        kind="alias"
        title={texts.aliases}
        hint={texts.aliasesHint}
        add={texts.addAlias}
      />
      {ofPerson && (
        <NameGroup
          {...props}
          kind="legal"
          title={t.peopleDesk.otherNames}
          hint={t.peopleDesk.otherNamesHint}
          add={t.peopleDesk.addOtherName}
        />
      )}
    </>
  );
}

/** The third group holds every kind that has no group of its own. */
type Group = 'printed' | 'alias' | 'legal';
const groupOf = (kind: PersonNameKind): Group => (kind === 'printed' || kind === 'alias' ? kind : 'legal');

type NameGroupProps = NamesEditorProps & { kind: Group; title: string; hint: string; add: string };

function NameGroup({ lines, onChange, refusal, kind, title, hint, add }: NameGroupProps) {
  const { t } = useAllMessages();
  const taken = new Set(lines.filter((line) => line.kind === 'printed').map((line) => line.language));
  const free = Object.keys(t.languages).find(
    (code) => code !== anyLanguage && code !== 'en' && !taken.has(code),
  );
  const change = (key: string, part: Partial<PersonName>) => onChange(changed<PersonName>(lines, key, part));
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="text-sm font-medium">{title}</legend>
      <p className="text-xs text-muted">{hint}</p>
      {lines.map((line, index) =>
        groupOf(line.kind) === kind ? (
          <NameRow
            key={line.key}
            line={line}
            errors={[
              problemOf(refusal, `names.${index}.name`),
              problemOf(refusal, `names.${index}.language`),
              problemOf(refusal, `names.${index}.since`),
              problemOf(refusal, `names.${index}.until`),
            ]}
            onChange={(part) => change(line.key, part)}
            onRemove={() => onChange(lines.filter(({ key }) => key !== line.key))}
          />
        ) : null,
      )}
      <div>
        <Button
          size="small"
          variant="quiet"
          className="-ms-2"
          icon={<Plus aria-hidden />}
          onClick={() =>
            onChange([
              ...lines,
              ...toLines([{ kind, language: kind === 'printed' ? (free ?? 'zh') : anyLanguage, name: '' }]),
            ])
          }
        >
          {add}
        </Button>
      </div>
    </fieldset>
  );
}

const otherKinds = ['legal', 'pen', 'former'] as const;

function Period({ line, onChange }: Pick<NameRowProps, 'line' | 'onChange'>) {
  const { t } = useAllMessages();
  const texts = t.peopleDesk;
  return (
    <>
      <div className="w-28">
        <TextField
          label={texts.sinceLabel}
          hideLabel
          placeholder={texts.since}
          value={line.since ?? ''}
          onValueChange={(since) => onChange({ since })}
        />
      </div>
      <div className="w-28">
        <TextField
          label={texts.untilLabel}
          hideLabel
          placeholder={texts.until}
          value={line.until ?? ''}
          onValueChange={(until) => onChange({ until })}
        />
      </div>
    </>
  );
}

type NameRowProps = {
  line: NameLine;
  errors: (string | undefined)[];
  onChange: (part: Partial<PersonName>) => void;
  onRemove: () => void;
};

function NameRow({ line, errors, onChange, onRemove }: NameRowProps) {
  const { t } = useAllMessages();
  const texts = t.people.form;
  const known = Object.entries(t.languages).map(([value, label]) => ({ value, label }));
  const options = known.some(({ value }) => value === line.language)
    ? known
    : [...known, { value: line.language, label: line.language }];
  return (
    <div className="flex flex-col gap-1">
      <div className="flex flex-wrap items-start gap-2">
        {groupOf(line.kind) === 'legal' && (
          <div className="w-32 shrink-0">
            <Select
              label={t.peopleDesk.kind}
              hideLabel
              options={otherKinds.map((value) => ({ value, label: t.peopleDesk.kinds[value] }))}
              value={line.kind}
              onValueChange={(value) =>
                onChange({ kind: otherKinds.find((kind) => kind === value) ?? 'legal' })
              }
            />
          </div>
        )}
        <div className="w-36 shrink-0 sm:w-44">
          <Select
            label={texts.language}
            hideLabel
            options={line.kind === 'printed' ? options.filter(({ value }) => value !== anyLanguage) : options}
            value={line.language}
            onValueChange={(language) => onChange({ language })}
          />
        </div>
        <div className="min-w-40 flex-1">
          <TextField
            label={
              line.kind === 'printed'
                ? texts.printedName
                : line.kind === 'alias'
                  ? texts.alias
                  : t.peopleDesk.otherName
            }
            hideLabel
            lang={line.language === anyLanguage ? undefined : line.language}
            dir={directionOf(line.language) === 'rtl' ? 'rtl' : 'auto'}
            value={line.name}
            autoFocus={line.name === ''}
            aria-invalid={errors.some(Boolean) || undefined}
            onValueChange={(name) => onChange({ name })}
          />
        </div>
        {groupOf(line.kind) === 'legal' && <Period line={line} onChange={onChange} />}
        <IconButton
          label={line.name ? fillIn(texts.remove, { name: line.name }) : texts.removeEmpty}
          icon={<Trash2 aria-hidden />}
          onClick={onRemove}
        />
      </div>
      <FieldError>{errors.find(Boolean)}</FieldError>
    </div>
  );
}
