'use client';

import { type FormEvent, useState } from 'react';
import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { useAction } from '#components/newsroom/use-action.client.ts';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.client.tsx';
import { TextField } from '#components/ui/text-field.client.tsx';
import { fillIn } from '#lib/language/fill-in.ts';
import type { Action } from '#lib/platform/outcome.ts';

type RenameFileProps = {
  file: { id: string; name: string };
  rename: Action<{ fileId: string; name: string }, { name: string }>;
  onClose: () => void;
  onRenamed: (name: string) => void;
};

/** Asks for the name under which readers get a file. */
export function RenameFile({ file, rename, onClose, onRenamed }: RenameFileProps) {
  const { t } = useAllMessages();
  const words = t.files.list;
  const ending = file.name.slice(file.name.lastIndexOf('.'));
  const [name, setName] = useState(file.name.slice(0, -ending.length));
  const { run, busy, refusal } = useAction(rename);
  const problem = refusal?.problems?.[0]?.message ?? refusal?.message;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const renamed = await run({ fileId: file.id, name: `${name.trim()}${ending}` });
    if (renamed) onRenamed(renamed.name);
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={fillIn(words.rename, { name: file.name })}
      closeLabel={t.actions.close}
      size="small"
    >
      <form className="flex flex-col gap-3" onSubmit={(event) => void submit(event)}>
        <TextField
          label={words.renameTitle}
          hint={words.renameHint}
          aside={<bdi dir="ltr">{ending}</bdi>}
          dir="auto"
          required
          maxLength={150}
          value={name}
          onValueChange={setName}
          {...(problem !== undefined && { error: problem })}
        />
        <Button variant="primary" type="submit" busy={busy} className="self-end">
          {t.actions.save}
        </Button>
      </form>
    </Dialog>
  );
}
