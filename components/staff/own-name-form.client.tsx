'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { RefusalNotice } from '#components/newsroom/refusal-notice.client.tsx';
import { useAction } from '#components/newsroom/use-action.client.ts';
import { Button } from '#components/ui/button.tsx';
import { TextField } from '#components/ui/text-field.client.tsx';
import { useToast } from '#components/ui/toast.client.tsx';
import { type Action, problemOf } from '#lib/platform/outcome.ts';

type OwnNameFormProps = { name: string; email: string; edit: Action<{ name: string }, void> };

export function OwnNameForm({ name: kept, email, edit }: OwnNameFormProps) {
  const { t } = useAllMessages();
  const router = useRouter();
  const tell = useToast();
  const { run, busy, refusal } = useAction(edit);
  const [name, setName] = useState(kept);
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={async (event) => {
        event.preventDefault();
        if ((await run({ name })) === null) return;
        tell({ text: t.actions.saved });
        router.refresh();
      }}
    >
      <RefusalNotice refusal={refusal} shownFields={['name']} />
      <TextField
        label={t.staff.form.name}
        hint={t.staff.account.nameHint}
        value={name}
        onValueChange={setName}
        error={problemOf(refusal, 'name')}
        autoComplete="name"
      />
      <TextField label={t.staff.form.email} value={email} readOnly autoComplete="email" />
      <div>
        <Button type="submit" busy={busy} disabled={name === kept}>
          {busy ? t.actions.saving : t.actions.save}
        </Button>
      </div>
    </form>
  );
}
