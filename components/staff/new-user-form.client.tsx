'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { BackLink } from '#components/newsroom/back-link.tsx';
import { PageHeader } from '#components/newsroom/page-header.tsx';
import { RefusalNotice } from '#components/newsroom/refusal-notice.client.tsx';
import { useAction } from '#components/newsroom/use-action.client.ts';
import { Button } from '#components/ui/button.tsx';
import { TextField } from '#components/ui/text-field.client.tsx';
import { fillIn } from '#lib/language/fill-in.ts';
import { type Action, problemOf } from '#lib/platform/outcome.ts';
import type { Role } from '#lib/staff/roles.ts';
import { RoleChoice } from './role-choice.client.tsx';
import { ShownPassword } from './shown-password.client.tsx';

type NewUserFormProps = {
  create: Action<{ name: string; email: string; roles: Role[] }, { id: string; password: string }>;
};

export function NewUserForm({ create }: NewUserFormProps) {
  const { t } = useAllMessages();
  const router = useRouter();
  const { run, busy, refusal } = useAction(create);
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [roles, setRoles] = useState<Role[]>(['reporter']);
  const [made, setMade] = useState<{ id: string; password: string } | null>(null);
  return (
    <form
      noValidate
      onSubmit={async (event) => {
        event.preventDefault();
        setMade(await run({ name, email, roles }));
      }}
    >
      <PageHeader
        back={<BackLink href="/newsroom/staff" label={t.staff.title} />}
        title={t.staff.add}
        actions={
          <Button type="submit" variant="primary" busy={busy}>
            {busy ? t.actions.saving : t.staff.form.create}
          </Button>
        }
      />
      <div className="mx-auto flex max-w-xl flex-col gap-5 px-5 py-6">
        <RefusalNotice refusal={refusal} shownFields={['name', 'email', 'roles']} />
        <TextField
          label={t.staff.form.name}
          value={name}
          onValueChange={setName}
          error={problemOf(refusal, 'name')}
          autoComplete="off"
          autoFocus
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
      </div>
      <ShownPassword
        title={fillIn(t.staff.password.title, { name })}
        password={made?.password ?? null}
        onClose={() => router.replace(`/newsroom/staff/${made?.id}`)}
      />
    </form>
  );
}
