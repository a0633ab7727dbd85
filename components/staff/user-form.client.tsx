'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, useState } from 'react';
import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { BackLink } from '#components/newsroom/back-link.tsx';
import { PageHeader } from '#components/newsroom/page-header.tsx';
import { RefusalNotice } from '#components/newsroom/refusal-notice.client.tsx';
import { useAction } from '#components/newsroom/use-action.client.ts';
import { useUnsaved } from '#components/newsroom/use-unsaved.client.ts';
import { Badge } from '#components/ui/badge.tsx';
import { Button } from '#components/ui/button.tsx';
import { TextField } from '#components/ui/text-field.client.tsx';
import { useToast } from '#components/ui/toast.client.tsx';
import { fillIn } from '#lib/language/fill-in.ts';
import { type Action, problemOf } from '#lib/platform/outcome.ts';
import type { Role } from '#lib/staff/roles.ts';
import { RoleChoice } from './role-choice.client.tsx';

type UserFormProps = {
  user: { id: string; name: string; email: string; roles: Role[]; deactivatedAt: Date | null };
  edit: Action<{ id: string; name: string; email: string; roles: Role[] }, void>;
  /** What else can be done with the account. */
  children: ReactNode;
};

export function UserForm({ user, edit, children }: UserFormProps) {
  const { t } = useAllMessages();
  const router = useRouter();
  const tell = useToast();
  const { run, busy, refusal } = useAction(edit);
  const [name, setName] = useState(user.name);
  const [email, setEmail] = useState(user.email);
  const [roles, setRoles] = useState(user.roles);
  const unsaved =
    name !== user.name || email !== user.email || [...roles].sort().join() !== [...user.roles].sort().join();
  async function save() {
    if ((await run({ id: user.id, name, email, roles })) === null) return;
    tell({ text: fillIn(t.staff.form.saved, { name }) });
    router.refresh();
  }
  useUnsaved(unsaved, save);
  return (
    <>
      <PageHeader
        back={<BackLink href="/newsroom/staff" label={t.staff.title} />}
        title={user.name}
        aside={user.deactivatedAt && <Badge shape="cross">{t.staff.state.closed}</Badge>}
        actions={
          <Button variant="primary" busy={busy} disabled={!unsaved} onClick={save}>
            {busy ? t.actions.saving : t.actions.save}
          </Button>
        }
      />
      <div className="mx-auto flex max-w-xl flex-col gap-8 px-5 py-6">
        <form
          noValidate
          className="flex flex-col gap-5"
          onSubmit={(event) => {
            event.preventDefault();
            if (unsaved) save();
          }}
        >
          <RefusalNotice refusal={refusal} shownFields={['name', 'email', 'roles']} />
          <TextField
            label={t.staff.form.name}
            value={name}
            onValueChange={setName}
            error={problemOf(refusal, 'name')}
            autoComplete="off"
          />
          <TextField
            label={t.staff.form.email}
            type="email"
            value={email}
            onValueChange={setEmail}
            error={problemOf(refusal, 'email')}
            autoComplete="off"
          />
          <RoleChoice chosen={roles} onChange={setRoles} error={problemOf(refusal, 'roles')} />
          <button type="submit" className="sr-only" tabIndex={-1} aria-hidden="true">
            {t.actions.save}
          </button>
        </form>
        {children}
      </div>
    </>
  );
}
