'use client';

import { Plus, Trash2 } from 'lucide-react';
import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { Button } from '#components/ui/button.tsx';
import { IconButton } from '#components/ui/icon-button.client.tsx';
import { Select } from '#components/ui/select.client.tsx';
import { TextField } from '#components/ui/text-field.client.tsx';
import { linkKinds, type PersonLink } from '#lib/contributor/person-details.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import { problemOf, type Refused } from '#lib/platform/outcome.ts';
import { changed, type Line, toLines } from './lines.client.ts';

type LinksEditorProps = {
  lines: readonly Line<PersonLink>[];
  refusal: Refused | null;
  onChange: (lines: Line<PersonLink>[]) => void;
};

const placeholders = {
  homepage: 'https://',
  orcid: '0000-0002-1825-0097',
  wikidata: 'Q42',
  social: 'https://',
} as const;

/** Where else in the world a person is to be found. */
export function LinksEditor({ lines, refusal, onChange }: LinksEditorProps) {
  const { t } = useAllMessages();
  const texts = t.personDetails;
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="text-sm font-medium">{texts.links}</legend>
      <p className="text-xs text-muted">{texts.linksHint}</p>
      {lines.map((line, index) => (
        <div key={line.key} className="flex flex-wrap items-start gap-2">
          <div className="w-40 shrink-0">
            <Select
              label={texts.linkKind}
              hideLabel
              options={linkKinds.map((value) => ({ value, label: texts.linkKinds[value] }))}
              value={line.kind}
              onValueChange={(value) =>
                onChange(
                  changed<PersonLink>(lines, line.key, {
                    kind: linkKinds.find((kind) => kind === value) ?? 'homepage',
                  }),
                )
              }
            />
          </div>
          <div className="min-w-40 flex-1">
            <TextField
              label={texts.address}
              hideLabel
              dir="ltr"
              placeholder={placeholders[line.kind]}
              value={line.address}
              error={problemOf(refusal, `links.${index}.address`)}
              onValueChange={(address) => onChange(changed<PersonLink>(lines, line.key, { address }))}
            />
          </div>
          <IconButton
            label={line.address ? fillIn(texts.remove, { name: line.address }) : texts.removeEmpty}
            icon={<Trash2 aria-hidden />}
            onClick={() => onChange(lines.filter(({ key }) => key !== line.key))}
          />
        </div>
      ))}
      <div>
        <Button
          size="small"
          variant="quiet"
          className="-ms-2"
          icon={<Plus aria-hidden />}
          onClick={() => onChange([...lines, ...toLines([{ kind: 'homepage' as const, address: '' }])])}
        >
          {texts.addLink}
        </Button>
      </div>
    </fieldset>
  );
}
