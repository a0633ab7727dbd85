'use client';
/** Files that come in several at once: each becomes a draft by itself, one after the other, and tells what became of it. */
import { useRef, useState } from 'react';
import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { documentLimit } from '#lib/wire/import-form.ts';
import { copyFromFile, importCopy } from './copy-calls.client.ts';
import { tellWarning } from './tell-warning.ts';

export type DraftOutcome = {
  key: number;
  file: File;
  state: 'waiting' | 'reading' | 'made' | 'refused';
  articleId: string | null;
  headline: string;
  /** What was left out, or why nothing was made. */
  notes: readonly string[];
};

export type Drafts = {
  outcomes: readonly DraftOutcome[];
  take: (files: readonly File[]) => void;
  retry: (key: number) => void;
};

/**
 * @param editionId for which the drafts are; null lets the language of each choose
 * @param onMade is called when one more draft is there
 */
export function useDrafts(editionId: string | null, onMade: () => void = () => {}): Drafts {
  const { t: texts } = useAllMessages();
  const words = texts.wire;
  const [outcomes, setOutcomes] = useState<DraftOutcome[]>([]);
  const lastKey = useRef(0);
  /** What is sent goes one at a time, in the order it came. */
  const line = useRef(Promise.resolve());

  const update = (key: number, change: Partial<DraftOutcome>) =>
    setOutcomes((before) => before.map((one) => (one.key === key ? { ...one, ...change } : one)));

  const send = async ({ key, file }: Pick<DraftOutcome, 'key' | 'file'>) => {
    if (file.size > documentLimit)
      return update(key, { state: 'refused', notes: [texts.problems['document-too-large']] });
    update(key, { state: 'reading', notes: [] });
    const outcome = await copyFromFile(file)
      .then((copy) =>
        importCopy({
          ...copy,
          ...(editionId !== null && { editionId }),
          overrides: {},
          people: {},
          agencies: {},
        }),
      )
      .catch(() => null);
    if (outcome?.ok) {
      const { articleId, headline, warnings } = outcome.value;
      const notes = warnings.map((warning) => tellWarning(warning, words.notes));
      update(key, { state: 'made', articleId, headline, notes });
      onMade();
    } else {
      const reason = outcome
        ? (outcome.refusal.problems?.[0]?.message ?? outcome.refusal.message)
        : texts.offline;
      update(key, { state: 'refused', notes: [reason] });
    }
  };
  const inLine = (one: Pick<DraftOutcome, 'key' | 'file'>) => {
    line.current = line.current.then(() => send(one));
  };
  return {
    outcomes,
    take: (files) => {
      const fresh = files.map((file): DraftOutcome => {
        lastKey.current += 1;
        return { key: lastKey.current, file, state: 'waiting', articleId: null, headline: '', notes: [] };
      });
      setOutcomes((before) => [...before, ...fresh]);
      for (const one of fresh) inLine(one);
    },
    retry: (key) => {
      const one = outcomes.find((outcome) => outcome.key === key);
      if (one) inLine(one);
    },
  };
}
