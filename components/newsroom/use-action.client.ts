'use client';

import { useCallback, useState } from 'react';
import type { Action, Refused } from '#lib/platform/outcome.ts';
import { useMessages } from './messages.client.tsx';

export type Running<Input, Value> = {
  /** The value, or null when it was refused; then `refusal` says why. Never throws. */
  run: (input: Input) => Promise<Value | null>;
  busy: boolean;
  refusal: Refused | null;
  forget: () => void;
};

/** Calls a server action and keeps what it answered; a broken connection is an answer too. */
export function useAction<Input, Value>(action: Action<Input, Value>): Running<Input, Value> {
  const { t } = useMessages();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refused | null>(null);
  const offline = t.offline;
  const run = useCallback(
    async (input: Input) => {
      setBusy(true);
      setRefusal(null);
      try {
        const outcome = await action(input);
        if (outcome.ok) return outcome.value;
        setRefusal(outcome.refusal);
      } catch {
        setRefusal({ kind: 'unexpected', message: offline });
      } finally {
        setBusy(false);
      }
      return null;
    },
    [action, offline],
  );
  return { run, busy, refusal, forget: useCallback(() => setRefusal(null), []) };
}
