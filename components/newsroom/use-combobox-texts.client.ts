'use client';

import type { ComboboxTexts } from '#components/ui/combobox.client.tsx';
import { fillIn, printCount } from '#lib/language/newsroom-messages.ts';
import { useMessages } from './messages.client.tsx';

/** The words of a Combobox in the language of whoever works there. */
export function useComboboxTexts(): ComboboxTexts {
  const { t, language } = useMessages();
  return {
    searching: t.combobox.searching,
    nothing: t.combobox.nothing,
    failed: t.combobox.failed,
    create: (text) => fillIn(t.actions.create, { text }),
    hits: (count) => printCount(language, t.combobox.hits, count),
    clear: t.actions.clear,
  };
}
