'use client';

import type { ReactNode } from 'react';
import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import type { Side } from '#lib/contributor/merge-form.ts';

type ChoiceRowProps = {
  name: string;
  label: string;
  values: [string, string];
  side: Side;
  onChoose: (side: Side) => void;
  /** What stands for the values, where they are no words. */
  shown?: [ReactNode, ReactNode];
  /** Not for choosing. */
  locked?: boolean;
};

/** One thing on which two differ, for choosing; where they agree, it is only told. */
export function ChoiceRow({ name, label, values, shown, side, onChoose, locked = false }: ChoiceRowProps) {
  const { t } = useAllMessages();
  const texts = t.peopleDesk.merge;
  const [own, other] = values;
  if (own === '' && other === '') return null;
  return (
    <fieldset className="grid grid-cols-2 border-b border-line last:border-0 sm:grid-cols-[9rem_1fr_1fr]">
      <legend className="sr-only">{label}</legend>
      <span aria-hidden className="px-3 pt-3 text-sm text-muted max-sm:col-span-2 sm:py-3">
        {label}
      </span>
      {own === other ? (
        <span className="p-3 text-sm sm:col-span-2" dir="auto">
          {own} <span className="text-muted">({texts.sameBoth})</span>
        </span>
      ) : (
        (['survivor', 'merged'] as const).map((of) => {
          const place = of === 'survivor' ? 0 : 1;
          const value = values[place];
          return (
            <label
              key={of}
              className="flex min-w-0 cursor-pointer items-start gap-2 p-3 text-sm has-checked:bg-accent-soft"
            >
              <input
                type="radio"
                name={name}
                className="mt-0.5 accent-accent"
                checked={side === of}
                disabled={locked}
                onChange={() => onChoose(of)}
              />
              <span className="min-w-0 break-words" dir="auto">
                {value === '' ? (
                  <span className="text-muted">{texts.nothing}</span>
                ) : (
                  (shown?.[place] ?? value)
                )}
              </span>
            </label>
          );
        })
      )}
    </fieldset>
  );
}
