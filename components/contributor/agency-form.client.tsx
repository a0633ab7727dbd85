'use client';

import type { ReactNode } from 'react';
import type { FurtherName, PersonName } from '#lib/contributor/contributor.ts';
import type { Action } from '#lib/platform/outcome.ts';
import { blankFields, NamedForm } from './named-form.client.tsx';
import type { SimilarName } from './similar-names.client.tsx';

type Fields = { name: string; about: string; names: FurtherName[] };
type Agency = Fields & { id: string; seen: string };

const folder = '/newsroom/agencies';

type NewAgencyFormProps = {
  create: Action<Fields, { id: string }>;
  findSimilar: (name: string) => Promise<SimilarName[]>;
};

export function NewAgencyForm({ create, findSimilar }: NewAgencyFormProps) {
  return (
    <NamedForm
      kind="agency"
      folder={folder}
      fields={blankFields}
      seen={null}
      save={({ name, text, names }) => create({ name, about: text, names: agencyNames(names) })}
      findSimilar={findSimilar}
    />
  );
}

type AgencyFormProps = { agency: Agency; edit: Action<Agency, { seen: string }>; side: ReactNode };

export function AgencyForm({ agency, edit, side }: AgencyFormProps) {
  const { id, name, about, names, seen } = agency;
  return (
    <NamedForm
      kind="agency"
      folder={folder}
      fields={{ ...blankFields, name, text: about, names }}
      seen={seen}
      save={(fields) =>
        edit({
          id,
          name: fields.name,
          about: fields.text,
          names: agencyNames(fields.names),
          seen: fields.seen ?? seen,
        })
      }
      side={side}
    />
  );
}

/** An agency has printed names and aliases only. */
function agencyNames(names: readonly PersonName[]): FurtherName[] {
  return names.flatMap(({ kind, language, name }) =>
    kind === 'printed' || kind === 'alias' ? [{ kind, language, name }] : [],
  );
}
