'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { RefusalNotice } from '#components/newsroom/refusal-notice.client.tsx';
import { useAction } from '#components/newsroom/use-action.client.ts';
import { Button } from '#components/ui/button.tsx';
import { TextField } from '#components/ui/text-field.client.tsx';
import { useToast } from '#components/ui/toast.client.tsx';
import { fillIn } from '#lib/language/fill-in.ts';
import { type Action, problemOf } from '#lib/platform/outcome.ts';
import { passwordLength } from '#lib/staff/user-form.ts';

type PasswordFormProps = { email: string; change: Action<{ present: string; wanted: string }, void> };

export function PasswordForm({ email, change }: PasswordFormProps) {
  const { t } = useAllMessages();
  const router = useRouter();
  const tell = useToast();
  const { run, busy, refusal } = useAction(change);
  const [present, setPresent] = useState('');
  const [wanted, setWanted] = useState('');
  const texts = t.staff.account;
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={async (event) => {
        event.preventDefault();
        if ((await run({ present, wanted })) === null) return;
        setPresent('');
        setWanted('');
        tell({ text: texts.changed });
        router.refresh();
      }}
    >
      <RefusalNotice refusal={refusal} shownFields={['present', 'wanted']} />
      {/* So that a password manager knows whose password it is. */}
      <input type="text" name="email" autoComplete="username" value={email} readOnly hidden />
      <TextField
        label={texts.present}
        type="password"
        autoComplete="current-password"
        value={present}
        onValueChange={setPresent}
        error={problemOf(refusal, 'present')}
      />
      <TextField
        label={texts.wanted}
        type="password"
        autoComplete="new-password"
        hint={fillIn(texts.wantedHint, passwordLength)}
        value={wanted}
        onValueChange={setWanted}
        error={problemOf(refusal, 'wanted')}
      />
      <div>
        <Button type="submit" busy={busy} disabled={present === '' || wanted === ''}>
          {busy ? t.actions.saving : texts.change}
        </Button>
      </div>
    </form>
  );
}
