'use client';
import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { Select } from '#components/ui/select.client.tsx';

/** An edition as the raw-copy desk knows it. */
export type EditionForCopy = { id: string; name: string; language: string; timeZone: string };

type EditionSelectProps = {
  editions: readonly EditionForCopy[];
  editionId: string;
  onEdition: (id: string) => void;
};

/** The edition the draft will be of; its zone is taken where the copy names none. */
export function EditionSelect({ editions, editionId, onEdition }: EditionSelectProps) {
  const { t: texts } = useAllMessages();
  return (
    <Select
      label={texts.wire.edition}
      options={editions.map(({ id, name, timeZone }) => ({ value: id, label: `${name} · ${timeZone}` }))}
      value={editionId}
      onValueChange={onEdition}
    />
  );
}
