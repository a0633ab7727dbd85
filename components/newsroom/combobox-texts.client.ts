'use client';
import type { ComboboxTexts } from '#components/ui/combobox.client.tsx';
import { printCount } from '#lib/language/catalogue.ts';
import { useMessages } from './messages.client.tsx';

/** What a picker says in the reader's language. */
export function useComboboxTexts(create: (text: string, found: readonly string[]) => string): ComboboxTexts {
  const { t: texts, language } = useMessages();
  return {
    searching: texts.combobox.searching,
    nothing: texts.combobox.nothing,
    failed: texts.combobox.failed,
    create,
    hits: (count) => printCount(language, texts.combobox.hits, count),
    clear: texts.actions.clear,
  };
}
