'use client';

import type { ReactNode } from 'react';
import type { ContributorState, PersonName } from '#lib/contributor/contributor.ts';
import type { Action } from '#lib/platform/outcome.ts';
import { blankFields, NamedForm } from './named-form.client.tsx';
import type { SimilarName } from './similar-names.client.tsx';

type Fields = { name: string; title: string; biography: string; names: PersonName[] };
type Person = Fields & { id: string; seen: string; state: ContributorState; familyName: string };

const folder = '/newsroom/contributors';

type NewPersonFormProps = {
  create: Action<Fields & { familyName: string }, { id: string }>;
  findSimilar: (name: string) => Promise<SimilarName[]>;
};

export function NewPersonForm({ create, findSimilar }: NewPersonFormProps) {
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
    />
  );
}

type PersonFormProps = { person: Person; edit: Action<Person, { seen: string }>; side: ReactNode };

export function PersonForm({ person, edit, side }: PersonFormProps) {
  const { id, name, title, biography, names, state, familyName, seen } = person;
  return (
    <NamedForm
      kind="person"
      folder={folder}
      fields={{ name, title, text: biography, names, state, familyName }}
      seen={seen}
      save={({ text, seen: mark, ...rest }) => edit({ id, ...rest, biography: text, seen: mark ?? seen })}
      side={side}
    />
  );
}
