'use client';

import { Plus, Trash2 } from 'lucide-react';
import { useMessages } from '#components/newsroom/messages.client.tsx';
import { Button } from '#components/ui/button.tsx';
import { FieldError } from '#components/ui/field-error.tsx';
import { IconButton } from '#components/ui/icon-button.client.tsx';
import { Select } from '#components/ui/select.client.tsx';
import { TextField } from '#components/ui/text-field.client.tsx';
import { anyLanguage, type FurtherName, type NameKind } from '#lib/contributor/contributor.ts';
import { directionOf } from '#lib/language/direction.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import { problemOf, type Refused } from '#lib/platform/outcome.ts';

/** A name being edited; the key keeps its line while others come and go. */
export type NameLine = FurtherName & { key: string };

let lastKey = 0;

export function toLines(names: readonly FurtherName[]): NameLine[] {
  return names.map((name) => ({ ...name, key: `name-${++lastKey}` }));
}

export function fromLines(lines: readonly NameLine[]): FurtherName[] {
  return lines.map(({ kind, language, name }) => ({ kind, language, name }));
}

type NamesEditorProps = {
  lines: readonly NameLine[];
  onChange: (lines: NameLine[]) => void;
  refusal: Refused | null;
};

/** Printed names, one a language, and aliases. */
export function NamesEditor(props: NamesEditorProps) {
  const { t } = useMessages();
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
    </>
  );
}

type NameGroupProps = NamesEditorProps & { kind: NameKind; title: string; hint: string; add: string };

function NameGroup({ lines, onChange, refusal, kind, title, hint, add }: NameGroupProps) {
  const { t } = useMessages();
  const taken = new Set(lines.filter((line) => line.kind === 'printed').map((line) => line.language));
  const free = Object.keys(t.languages).find(
    (code) => code !== anyLanguage && code !== 'en' && !taken.has(code),
  );
  const change = (key: string, part: Partial<FurtherName>) =>
    onChange(lines.map((line) => (line.key === key ? { ...line, ...part } : line)));
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="text-sm font-medium">{title}</legend>
      <p className="text-xs text-muted">{hint}</p>
      {lines.map((line, index) =>
        line.kind === kind ? (
          <NameRow
            key={line.key}
            line={line}
            errors={[
              problemOf(refusal, `names.${index}.name`),
              problemOf(refusal, `names.${index}.language`),
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
              ...toLines([{ kind, language: kind === 'alias' ? anyLanguage : (free ?? 'zh'), name: '' }]),
            ])
          }
        >
          {add}
        </Button>
      </div>
    </fieldset>
  );
}

type NameRowProps = {
  line: NameLine;
  errors: (string | undefined)[];
  onChange: (part: Partial<FurtherName>) => void;
  onRemove: () => void;
};

function NameRow({ line, errors, onChange, onRemove }: NameRowProps) {
  const { t } = useMessages();
  const texts = t.people.form;
  const known = Object.entries(t.languages).map(([value, label]) => ({ value, label }));
  const options = known.some(({ value }) => value === line.language)
    ? known
    : [...known, { value: line.language, label: line.language }];
  return (
    <div className="flex flex-col gap-1">
      <div className="flex items-start gap-2">
        <div className="w-36 shrink-0 sm:w-44">
          <Select
            label={texts.language}
            hideLabel
            options={line.kind === 'printed' ? options.filter(({ value }) => value !== anyLanguage) : options}
            value={line.language}
            onValueChange={(language) => onChange({ language })}
          />
        </div>
        <div className="min-w-0 flex-1">
          <TextField
            label={line.kind === 'printed' ? texts.printedName : texts.alias}
            hideLabel
            lang={line.language === anyLanguage ? undefined : line.language}
            dir={directionOf(line.language) === 'rtl' ? 'rtl' : 'auto'}
            value={line.name}
            autoFocus={line.name === ''}
            aria-invalid={errors.some(Boolean) || undefined}
            onValueChange={(name) => onChange({ name })}
          />
        </div>
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
