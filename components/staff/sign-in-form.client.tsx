'use client';

import { useActionState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { TextField } from '#components/ui/text-field.client.tsx';
import type { NewsroomMessages } from '#lib/language/newsroom-messages.ts';

type State = { problem: 'refused' | 'wait' | null; email: string };

type SignInFormProps = {
  signIn: (before: State, form: FormData) => Promise<State>;
  to: string;
  texts: NewsroomMessages['signIn'];
};

/** A plain form: it works before, and without, any script. */
export function SignInForm({ signIn, to, texts }: SignInFormProps) {
  const [state, submit, busy] = useActionState(signIn, { problem: null, email: '' });
  return (
    <form action={submit} className="flex flex-col gap-4">
      {state.problem && <Notice tone="danger">{texts[state.problem]}</Notice>}
      <input type="hidden" name="to" value={to} />
      <TextField
        label={texts.email}
        name="email"
        type="email"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
        autoFocus
        defaultValue={state.email}
        key={state.email}
        className="h-10"
      />
      <TextField
        label={texts.password}
        name="password"
        type="password"
        autoComplete="current-password"
        required
        className="h-10"
      />
      <Button type="submit" variant="primary" size="large" busy={busy}>
        {busy ? texts.busy : texts.submit}
      </Button>
    </form>
  );
}
