'use client';

import { Trash2 } from 'lucide-react';
import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { IconButton } from '#components/ui/icon-button.client.tsx';
import { TextField } from '#components/ui/text-field.client.tsx';
import type { CreditRole } from '#lib/credit/credit.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import { type CreateName, type FoundName, NameField } from './name-field.client.tsx';

export type CreditLine = {
  role: CreditRole;
  contributorId: string | null;
  agencyId: string | null;
  printedAs: string | null;
  name: string | null;
  agency: string | null;
};

export type FindNames = {
  findPeople: (text: string) => Promise<FoundName[]>;
  findAgencies: (text: string) => Promise<FoundName[]>;
  /** Null for those who may not add names. */
  createPerson: CreateName | null;
  createAgency: CreateName | null;
};

type PhotoCreditsProps = FindNames & {
  credits: readonly CreditLine[];
  onChange: (credits: CreditLine[]) => void;
};

/** Who made a photo, and for whom: a person, an agency, or a person of an agency. */
export function PhotoCredits({ credits, onChange, ...find }: PhotoCreditsProps) {
  const { t } = useAllMessages();
  const texts = t.photos.detail;
  const change = (at: number, part: Partial<CreditLine>) =>
    onChange(credits.map((credit, index) => (index === at ? { ...credit, ...part } : credit)));
  const keyOf = (credit: CreditLine) => `${credit.role} ${credit.contributorId} ${credit.agencyId}`;
  const add = (part: Partial<CreditLine>) =>
    onChange([
      ...credits,
      {
        role: 'photographer',
        contributorId: null,
        agencyId: null,
        printedAs: null,
        name: null,
        agency: null,
        ...part,
      },
    ]);
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1.5 text-sm font-medium">{texts.credits}</legend>
      {credits.map((credit, at) => (
        <div key={keyOf(credit)} className="flex items-end gap-2 rounded-lg border border-line p-3">
          <div className="grid min-w-0 flex-1 gap-3 sm:grid-cols-2">
            <div className="min-w-0">
              <p className="text-xs text-muted">{t.creditRoles[credit.role]}</p>
              <p className="truncate text-base">{credit.name ?? credit.agency}</p>
              {credit.name && credit.agency && <p className="truncate text-xs text-muted">{credit.agency}</p>}
            </div>
            <TextField
              label={texts.printedAs}
              value={credit.printedAs ?? ''}
              placeholder={credit.name ?? credit.agency ?? ''}
              onValueChange={(printedAs) => change(at, { printedAs: printedAs === '' ? null : printedAs })}
              autoComplete="off"
            />
          </div>
          <IconButton
            label={fillIn(texts.removeCredit, { name: credit.name ?? credit.agency ?? '' })}
            icon={<Trash2 aria-hidden />}
            onClick={() => onChange(credits.filter((_, index) => index !== at))}
          />
        </div>
      ))}
      <div className="grid gap-2 sm:grid-cols-2">
        <NameField
          label={texts.addPhotographer}
          find={find.findPeople}
          create={find.createPerson}
          onChoose={({ id, name }) => add({ contributorId: id, name })}
        />
        <NameField
          label={texts.addAgency}
          find={find.findAgencies}
          create={find.createAgency}
          onChoose={({ id, name }) => {
            const alone = credits.findIndex(
              (credit) => credit.contributorId !== null && credit.agencyId === null,
            );
            if (alone === -1) add({ agencyId: id, agency: name });
            else change(alone, { agencyId: id, agency: name });
          }}
        />
      </div>
    </fieldset>
  );
}
