'use client';

import { Plus, Trash2 } from 'lucide-react';
import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { useComboboxTexts } from '#components/newsroom/combobox-texts.client.ts';
import { Button } from '#components/ui/button.tsx';
import { Combobox } from '#components/ui/combobox.client.tsx';
import { FieldError } from '#components/ui/field-error.tsx';
import { IconButton } from '#components/ui/icon-button.client.tsx';
import { TextField } from '#components/ui/text-field.client.tsx';
import type { Affiliation } from '#lib/contributor/person-details.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import { problemOf, type Refused } from '#lib/platform/outcome.ts';
import { changed, type Line, toLines } from './lines.client.ts';

export type AgencyTools = {
  names: Record<string, string>;
  learn: (id: string, name: string) => void;
  find: (text: string) => Promise<{ id: string; name: string; matched: string | null }[]>;
};

type AffiliationsEditorProps = {
  lines: readonly Line<Affiliation>[];
  tools: AgencyTools;
  refusal: Refused | null;
  onChange: (lines: Line<Affiliation>[]) => void;
};

/** For which agencies and desks somebody worked, and when. */
export function AffiliationsEditor({ lines, tools, refusal, onChange }: AffiliationsEditorProps) {
  const { t } = useAllMessages();
  const texts = t.personDetails;
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="text-sm font-medium">{texts.affiliations}</legend>
      <p className="text-xs text-muted">{texts.affiliationsHint}</p>
      {lines.map((line, index) => (
        <AffiliationRow
          key={line.key}
          line={line}
          tools={tools}
          errors={(['agencyId', 'title', 'since', 'until'] as const).map((field) =>
            problemOf(refusal, `affiliations.${index}.${field}`),
          )}
          onChange={(part) => onChange(changed<Affiliation>(lines, line.key, part))}
          onRemove={() => onChange(lines.filter(({ key }) => key !== line.key))}
        />
      ))}
      <div>
        <Button
          size="small"
          variant="quiet"
          className="-ms-2"
          icon={<Plus aria-hidden />}
          onClick={() =>
            onChange([...lines, ...toLines([{ agencyId: '', title: '', since: '', until: '' }])])
          }
        >
          {texts.addAffiliation}
        </Button>
      </div>
    </fieldset>
  );
}

type AffiliationRowProps = {
  line: Line<Affiliation>;
  tools: AgencyTools;
  errors: (string | undefined)[];
  onChange: (part: Partial<Affiliation>) => void;
  onRemove: () => void;
};

function AffiliationRow({ line, tools, errors, onChange, onRemove }: AffiliationRowProps) {
  const { t } = useAllMessages();
  const texts = t.personDetails;
  const comboboxTexts = useComboboxTexts(() => '');
  const name = tools.names[line.agencyId] ?? '';
  return (
    <div className="flex flex-col gap-1">
      <div className="flex flex-wrap items-start gap-2">
        <div className="min-w-40 flex-1">
          <Combobox
            label={texts.agency}
            hideLabel
            placeholder={texts.agency}
            texts={comboboxTexts}
            search={async (text) =>
              (await tools.find(text)).map(({ id, name: label, matched }) => ({
                id,
                label,
                detail: matched ?? '',
              }))
            }
            value={line.agencyId === '' ? null : { id: line.agencyId, label: name }}
            onChoose={({ id, label }) => {
              tools.learn(id, label);
              onChange({ agencyId: id });
            }}
          />
        </div>
        <div className="min-w-32 flex-1">
          <TextField
            label={texts.position}
            hideLabel
            placeholder={texts.position}
            dir="auto"
            value={line.title}
            onValueChange={(title) => onChange({ title })}
          />
        </div>
        {(['since', 'until'] as const).map((field) => (
          <div key={field} className="w-28">
            <TextField
              label={field === 'since' ? texts.sinceLabel : texts.untilLabel}
              hideLabel
              placeholder={texts[field]}
              value={line[field]}
              onValueChange={(value) => onChange({ [field]: value })}
            />
          </div>
        ))}
        <IconButton
          label={name ? fillIn(texts.remove, { name }) : texts.removeEmpty}
          icon={<Trash2 aria-hidden />}
          onClick={onRemove}
        />
      </div>
      <FieldError>{errors.find(Boolean)}</FieldError>
    </div>
  );
}
