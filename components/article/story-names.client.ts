'use client';
import { useCallback, useMemo, useState } from 'react';
import { useMessages } from '#components/newsroom/messages.client.tsx';
import type { CreditChoice, CreditTools } from './credits-editor.client.tsx';
import type { StoryActions } from './story.ts';
import { findNames } from './story-calls.client.ts';

/** The people and agencies a story knows by id, and how it finds and makes more. */
export function useNames(
  known: Record<string, string>,
  actions: Pick<StoryActions, 'createPerson' | 'createAgency'>,
  onRefused: (message: string) => void,
  day: string | null,
) {
  const { t: texts } = useMessages();
  const [names, setNames] = useState(known);
  const learnAll = useCallback(
    (more: Record<string, string>) => setNames((before) => ({ ...before, ...more })),
    [],
  );
  const unknown = texts.articles.credits.unknown;
  const tools = useMemo<CreditTools>(() => {
    const learn = (choice: CreditChoice) =>
      learnAll({
        [choice.id]: choice.label,
        ...(choice.agency && { [choice.agency.id]: choice.agency.name }),
      });
    return {
      learn,
      search: (text) => findNames(text, 'any', day),
      searchAgencies: (text) => findNames(text, 'agency', day),
      nameOf: (id) => (id === null ? '' : (names[id] ?? unknown)),
      create: async (kind, name) => {
        const outcome = await (kind === 'person' ? actions.createPerson : actions.createAgency)({ name });
        if (!outcome.ok) {
          onRefused(outcome.refusal.problems?.[0]?.message ?? outcome.refusal.message);
          return null;
        }
        const made: CreditChoice = { id: outcome.value.id, label: outcome.value.name, kind };
        learn(made);
        return made;
      },
    };
  }, [names, actions, learnAll, onRefused, unknown, day]);
  const knows = (id: string | null) => id === null || id in names;
  return { tools, learnAll, knows };
}
