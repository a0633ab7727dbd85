'use client';
import { type FormEvent, useEffect, useState } from 'react';
import { useMessages } from '#components/newsroom/messages.client.tsx';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.client.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { TextField } from '#components/ui/text-field.client.tsx';
import { signInHere } from './story-calls.client.ts';

/** Nobody is taken out of a word: the question comes once the keys have rested this long, in milliseconds. */
const rest = 2000;

/** Signs in on the page where the session ended, with the text as it is behind it. */
export function SignInAgain({ onSignedIn }: { onSignedIn: () => void }) {
  const { t: texts } = useMessages();
  const words = texts.articles.signInAgain;
  const [open, setOpen] = useState(false);
  useEffect(() => onceKeysRest(() => setOpen(true)), []);
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setBusy(true);
    const answer = await signInHere(String(form.get('email')), String(form.get('password'))).catch(
      () => null,
    );
    setBusy(false);
    if (answer === true) onSignedIn();
    else setProblem(answer === null ? texts.offline : texts.signIn.refused);
  };
  return (
    <>
      <Button variant="primary" onClick={() => setOpen(true)}>
        {words.title}
      </Button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title={words.title}
        description={words.lead}
        closeLabel={words.later}
        size="small"
      >
        <form className="flex flex-col gap-3" onSubmit={(event) => void submit(event)}>
          {problem !== '' && <Notice tone="danger">{problem}</Notice>}
          <TextField
            name="email"
            type="email"
            label={texts.signIn.email}
            autoComplete="username"
            required
            dir="ltr"
          />
          <TextField
            name="password"
            type="password"
            label={texts.signIn.password}
            autoComplete="current-password"
            required
            dir="ltr"
          />
          <Button variant="primary" type="submit" busy={busy}>
            {words.action}
          </Button>
        </form>
      </Dialog>
    </>
  );
}

/** Returns what ends the waiting. */
function onceKeysRest(then: () => void): () => void {
  const typing = ['keydown', 'input'] as const;
  const end = () => {
    clearTimeout(timer);
    for (const type of typing) document.removeEventListener(type, wait, true);
  };
  const rested = () => {
    end();
    then();
  };
  let timer = setTimeout(rested, rest);
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(rested, rest);
  };
  for (const type of typing) document.addEventListener(type, wait, true);
  return end;
}
