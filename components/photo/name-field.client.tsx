'use client';

import { useComboboxTexts } from '#components/newsroom/combobox-texts.client.ts';
import { useMessages } from '#components/newsroom/messages.client.tsx';
import { Combobox, type ComboboxOption } from '#components/ui/combobox.client.tsx';
import { useToast } from '#components/ui/toast.client.tsx';
import { fillIn } from '#lib/language/fill-in.ts';
import type { Action } from '#lib/platform/outcome.ts';

export type FoundName = { id: string; name: string; title: string; matched: string | null };
export type CreateName = Action<{ name: string }, { id: string; name: string }>;

type NameFieldProps = {
  label: string;
  find: (text: string) => Promise<FoundName[]>;
  create: CreateName | null;
  onChoose: (choice: { id: string; name: string }) => void;
};

/** Finds a person or an agency as one types, or makes a new one. */
export function NameField({ label, find, create, onChoose }: NameFieldProps) {
  const { t } = useMessages();
  const tell = useToast();
  const texts = useComboboxTexts((text) => fillIn(t.actions.create, { text }));
  async function createNamed(name: string) {
    if (!create) return;
    try {
      const outcome = await create({ name });
      if (outcome.ok) onChoose(outcome.value);
      else tell({ text: outcome.refusal.message, tone: 'danger' });
    } catch {
      tell({ text: t.offline, tone: 'danger' });
    }
  }
  return (
    <Combobox
      label={label}
      hideLabel
      placeholder={label}
      texts={texts}
      search={async (text) =>
        (await find(text)).map(
          ({ id, name, title, matched }): ComboboxOption => ({ id, label: name, detail: matched ?? title }),
        )
      }
      onChoose={({ id, label: name }) => onChoose({ id, name })}
      onCreate={create ? createNamed : undefined}
    />
  );
}
