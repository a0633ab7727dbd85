'use client';
import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { useMessages } from '#components/newsroom/messages.client.tsx';
import { Checkbox } from '#components/ui/checkbox.client.tsx';
import { Combobox, type ComboboxOption } from '#components/ui/combobox.client.tsx';
import { IconButton } from '#components/ui/icon-button.client.tsx';
import { Select } from '#components/ui/select.client.tsx';
import { TextField } from '#components/ui/text-field.client.tsx';
import type { RevisionCredit } from '#lib/article/article.ts';
import type { SuggestedCredit, Work } from '#lib/article/suggested-credits.ts';
import { type CreditRole, creditRoleSchema, creditRoles, usualPosition } from '#lib/credit/credit.ts';
import { printList } from '#lib/language/catalogue.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import { useComboboxTexts } from '../newsroom/combobox-texts.client.ts';
import { SuggestedCredits } from './suggested-credits.client.tsx';

export type CreditChoice = ComboboxOption & {
  kind: 'person' | 'agency';
  /** Whom a person worked for on the story's day. */
  agency?: { id: string; name: string } | null;
};

export type CreditTools = {
  search: (text: string) => Promise<CreditChoice[]>;
  searchAgencies: (text: string) => Promise<CreditChoice[]>;
  create: (kind: 'person' | 'agency', name: string) => Promise<CreditChoice | null>;
  nameOf: (id: string | null) => string;
  learn: (choice: CreditChoice) => void;
};

type CreditsEditorProps = {
  credits: readonly RevisionCredit[];
  noByline: boolean;
  readOnly: boolean;
  tools: CreditTools;
  /** Who worked on the story, for proposing them. */
  work?: readonly Work[];
  onChange: (credits: RevisionCredit[], noByline: boolean) => void;
};

const parts = ['top', 'foot', 'end_note'] as const;
type Part = (typeof parts)[number];

/** Who is named, in the three places where a story names people. */
export function CreditsEditor({
  credits,
  noByline,
  readOnly,
  tools,
  work = [],
  onChange,
}: CreditsEditorProps) {
  const { t: texts } = useMessages();
  const words = texts.articles.credits;
  const titles: Record<Part, string> = { top: words.byline, foot: words.foot, end_note: words.endNote };
  const replace = (index: number, credit: RevisionCredit | null) =>
    onChange(
      credits.flatMap((before, at) => (at === index ? (credit ? [credit] : []) : [before])),
      noByline,
    );
  const addSuggested = (suggested: SuggestedCredit[]) => {
    for (const { contributorId: id, name } of suggested) tools.learn({ id, label: name, kind: 'person' });
    const added = suggested.map(({ role, position, contributorId }) => ({
      role,
      position,
      contributorId,
      agencyId: null,
      printedAs: null,
    }));
    onChange([...credits, ...added], noByline && added.every(({ position }) => position !== 'top'));
  };
  const swap = (index: number, other: number) => {
    const [one, two] = [credits[index], credits[other]];
    if (!one || !two) return;
    onChange(
      credits.map((credit, at) => (at === index ? two : at === other ? one : credit)),
      noByline,
    );
  };
  return (
    <section aria-labelledby="credits-title" className="flex flex-col gap-4" id="credits" tabIndex={-1}>
      <h2 id="credits-title" className="text-sm font-semibold">
        {words.title}
      </h2>
      {!readOnly && <SuggestedCredits work={work} credits={credits} onAdd={addSuggested} />}
      {parts.map((part) => {
        const rows = credits.flatMap((credit, index) =>
          credit.position === part ? [{ credit, index }] : [],
        );
        return (
          <fieldset
            key={part}
            className="flex flex-col gap-1.5"
            id={part === 'top' ? 'byline' : part}
            tabIndex={-1}
          >
            <legend className="pb-1 text-xs font-medium text-muted">{titles[part]}</legend>
            {rows.map(({ credit, index }, row) => (
              <CreditRow
                key={`${credit.role}.${credit.contributorId}.${credit.agencyId}`}
                credit={credit}
                readOnly={readOnly}
                tools={tools}
                onChange={(changed) => replace(index, changed)}
                onUp={row > 0 ? () => swap(index, rows[row - 1]?.index ?? index) : null}
                onDown={row < rows.length - 1 ? () => swap(index, rows[row + 1]?.index ?? index) : null}
              />
            ))}
            {!readOnly && (
              <AddCredit
                part={part}
                label={`${titles[part]}: ${words.add}`}
                tools={tools}
                onAdd={(credit) => onChange([...credits, credit], part === 'top' ? false : noByline)}
              />
            )}
            {part === 'top' && rows.length === 0 && (
              <Checkbox
                label={words.noByline}
                checked={noByline}
                disabled={readOnly}
                onCheckedChange={(on) => onChange([...credits], on)}
              />
            )}
          </fieldset>
        );
      })}
    </section>
  );
}

const firstRole: Record<Part, CreditRole> = { top: 'writer', foot: 'web_editor', end_note: 'contributor' };

function AddCredit({
  part,
  label,
  tools,
  onAdd,
}: {
  part: Part;
  label: string;
  tools: CreditTools;
  onAdd: (credit: RevisionCredit) => void;
}) {
  const { t: texts, language } = useMessages();
  const words = texts.articles.credits;
  const comboboxTexts = useComboboxTexts((text, found) =>
    found.length === 0
      ? fillIn(words.createPerson, { text })
      : fillIn(words.createBeside, { text, names: printList(language, found.slice(0, 2)) }),
  );
  const add = (choice: CreditChoice) => {
    tools.learn(choice);
    onAdd({
      role: firstRole[part],
      position: part,
      contributorId: choice.kind === 'person' ? choice.id : null,
      agencyId: choice.kind === 'agency' ? choice.id : (choice.agency?.id ?? null),
      printedAs: null,
    });
  };
  return (
    <Combobox
      label={label}
      hideLabel
      placeholder={words.add}
      texts={comboboxTexts}
      search={tools.search}
      onChoose={add}
      onCreate={async (name) => {
        const made = await tools.create('person', name);
        if (made) add(made);
      }}
    />
  );
}

type CreditRowProps = {
  credit: RevisionCredit;
  readOnly: boolean;
  tools: CreditTools;
  onChange: (credit: RevisionCredit | null) => void;
  onUp: (() => void) | null;
  onDown: (() => void) | null;
};

function CreditRow({ credit, readOnly, tools, onChange, onUp, onDown }: CreditRowProps) {
  const { t: texts } = useMessages();
  const words = texts.articles.credits;
  const name = tools.nameOf(credit.contributorId ?? credit.agencyId);
  return (
    <div className="rounded-md border border-line p-2" data-credit={name}>
      <div className="flex items-center gap-1">
        <span className="min-w-0 flex-1 truncate text-sm font-medium">{name}</span>
        {!readOnly && (
          <>
            <IconButton
              label={fillIn(words.moveUp, { name })}
              icon={<ArrowUp />}
              size="small"
              disabled={!onUp}
              onClick={() => onUp?.()}
            />
            <IconButton
              label={fillIn(words.moveDown, { name })}
              icon={<ArrowDown />}
              size="small"
              disabled={!onDown}
              onClick={() => onDown?.()}
            />
            <IconButton
              label={fillIn(words.remove, { name })}
              icon={<X />}
              size="small"
              onClick={() => onChange(null)}
            />
          </>
        )}
      </div>
      <div className="mt-1 grid grid-cols-2 gap-2">
        <Select
          label={words.role}
          hideLabel
          size="small"
          disabled={readOnly}
          options={creditRoles.map((role) => ({ value: role, label: texts.creditRoles[role] }))}
          value={credit.role}
          onValueChange={(value) => {
            const role = creditRoleSchema.parse(value);
            const position = usualPosition[role] === 'photo' ? credit.position : usualPosition[role];
            onChange({ ...credit, role, position: position === 'photo' ? 'foot' : position });
          }}
        />
        {credit.contributorId !== null && (
          <AgencyOfCredit credit={credit} name={name} readOnly={readOnly} tools={tools} onChange={onChange} />
        )}
      </div>
      <details
        className="mt-1 text-sm"
        open={credit.printedAs !== null || Boolean(credit.place) || undefined}
      >
        <summary className="text-xs text-muted">{words.printedAs}</summary>
        <TextField
          label={words.printedAs}
          hideLabel
          placeholder={name}
          hint={words.printedAsHint}
          value={credit.printedAs ?? ''}
          readOnly={readOnly}
          onValueChange={(printedAs) =>
            onChange({ ...credit, printedAs: printedAs === '' ? null : printedAs })
          }
        />
        {(credit.position === 'top' || credit.position === 'end_note') && credit.contributorId !== null && (
          <TextField
            label={words.place}
            hint={words.placeHint}
            value={credit.place ?? ''}
            readOnly={readOnly}
            onValueChange={(place) => onChange({ ...credit, place: place === '' ? null : place })}
          />
        )}
      </details>
    </div>
  );
}

function AgencyOfCredit({
  credit,
  name,
  readOnly,
  tools,
  onChange,
}: Omit<CreditRowProps, 'onUp' | 'onDown'> & { name: string }) {
  const { t: texts } = useMessages();
  const words = texts.articles.credits;
  const comboboxTexts = useComboboxTexts((text) => fillIn(words.createAgency, { text }));
  const choose = (choice: CreditChoice) => {
    tools.learn(choice);
    onChange({ ...credit, agencyId: choice.id });
  };
  return (
    <Combobox
      label={fillIn(words.agencyFor, { name })}
      hideLabel
      placeholder={words.withoutAgency}
      texts={comboboxTexts}
      search={tools.searchAgencies}
      value={credit.agencyId ? { id: credit.agencyId, label: tools.nameOf(credit.agencyId) } : null}
      disabled={readOnly}
      onChoose={choose}
      onClear={() => onChange({ ...credit, agencyId: null })}
      onCreate={async (text) => {
        const made = await tools.create('agency', text);
        if (made) choose(made);
      }}
    />
  );
}
