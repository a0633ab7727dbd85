'use client';

import type { ReactNode } from 'react';
import { type AgencyTerms, usualTerms } from '#lib/contributor/agency-terms.ts';
import type { FurtherName, PersonName } from '#lib/contributor/contributor.ts';
import type { Action } from '#lib/platform/outcome.ts';
import { blankFields, type MoreFields, NamedForm } from './named-form.client.tsx';
import type { SimilarName } from './similar-names.client.tsx';
import { TermsEditor } from './terms-editor.client.tsx';

type Fields = { name: string; about: string; names: FurtherName[]; terms?: AgencyTerms };
type Agency = Fields & { id: string; seen: string };

const withTerms = (terms: AgencyTerms): MoreFields<AgencyTerms> => ({
  fields: terms,
  edit: (edited, onChange, refusal) => <TermsEditor terms={edited} refusal={refusal} onChange={onChange} />,
  shown: ['terms.creditAs', 'terms.licensedUntil'],
});

const folder = '/newsroom/agencies';

type NewAgencyFormProps = {
  create: Action<Fields, { id: string }>;
  findSimilar: (name: string) => Promise<SimilarName[]>;
};

export function NewAgencyForm({ create, findSimilar }: NewAgencyFormProps) {
  return (
    <NamedForm<AgencyTerms>
      kind="agency"
      folder={folder}
      fields={blankFields}
      seen={null}
      save={({ name, text, names, more }) =>
        create({ name, about: text, names: agencyNames(names), ...(more && { terms: more }) })
      }
      more={withTerms(usualTerms)}
      findSimilar={findSimilar}
    />
  );
}

type AgencyFormProps = {
  agency: Agency & { terms: AgencyTerms };
  edit: Action<Agency, { seen: string }>;
  side: ReactNode;
};

export function AgencyForm({ agency, edit, side }: AgencyFormProps) {
  const { id, name, about, names, terms, seen } = agency;
  return (
    <NamedForm<AgencyTerms>
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
          ...(fields.more && { terms: fields.more }),
          seen: fields.seen ?? seen,
        })
      }
      more={withTerms(terms)}
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
