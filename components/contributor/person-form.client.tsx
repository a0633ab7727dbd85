'use client';

import type { ReactNode } from 'react';
import type { ContributorState, PersonName } from '#lib/contributor/contributor.ts';
import type { PersonDetails } from '#lib/contributor/person-details.ts';
import type { Action } from '#lib/platform/outcome.ts';
import {
  type DetailsContext,
  DetailsEditor,
  type EditedDetails,
  fromEdited,
  toEdited,
} from './details-editor.client.tsx';
import { blankFields, NamedForm } from './named-form.client.tsx';
import type { Proposal } from './proposed-name.client.tsx';
import type { SimilarName } from './similar-names.client.tsx';

type Fields = { name: string; title: string; biography: string; names: PersonName[] };
type Person = Fields & { id: string; seen: string; state: ContributorState; familyName: string };
type Propose = (name: string) => Promise<Proposal | null>;

const folder = '/newsroom/contributors';

type NewPersonFormProps = {
  create: Action<Fields & { familyName: string }, { id: string }>;
  findSimilar: (name: string) => Promise<SimilarName[]>;
  propose: Propose;
};

export function NewPersonForm({ create, findSimilar, propose }: NewPersonFormProps) {
  return (
    <NamedForm
      kind="person"
      folder={folder}
      fields={blankFields}
      seen={null}
      save={({ name, title, text, names, familyName }) =>
        create({ name, title, biography: text, names, familyName })
      }
      findSimilar={findSimilar}
      propose={propose}
    />
  );
}

type PersonFormProps = {
  person: Person;
  details: PersonDetails;
  context: DetailsContext;
  edit: Action<Person & Partial<PersonDetails>, { seen: string }>;
  propose: Propose;
  side: ReactNode;
};

export function PersonForm({ person, details, context, edit, propose, side }: PersonFormProps) {
  const { id, name, title, biography, names, state, familyName, seen } = person;
  return (
    <NamedForm<EditedDetails>
      kind="person"
      folder={folder}
      fields={{ name, title, text: biography, names, state, familyName }}
      seen={seen}
      save={({ text, seen: mark, more, ...rest }) =>
        edit({ id, ...rest, biography: text, seen: mark ?? seen, ...(more ? fromEdited(more) : {}) })
      }
      more={{
        fields: toEdited(details),
        edit: (edited, onChange, refusal) => (
          <DetailsEditor details={edited} context={context} refusal={refusal} onChange={onChange} />
        ),
        shown: ['portraitId', 'contact.email', 'contact.phone', 'contact.note', 'contact.payee', 'userId'],
      }}
      propose={propose}
      side={side}
    />
  );
}
