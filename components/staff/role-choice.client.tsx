'use client';

import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { Checkbox } from '#components/ui/checkbox.client.tsx';
import { FieldError } from '#components/ui/field-error.tsx';
import { type Role, roles } from '#lib/staff/roles.ts';

type RoleChoiceProps = { chosen: readonly Role[]; onChange: (roles: Role[]) => void; error?: string };

export function RoleChoice({ chosen, onChange, error }: RoleChoiceProps) {
  const { t } = useAllMessages();
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="text-sm font-medium">{t.staff.form.roles}</legend>
      <p className="mb-1 text-xs text-muted">{t.staff.form.rolesHint}</p>
      {roles.map((role) => (
        <Checkbox
          key={role}
          label={t.roles[role]}
          hint={t.staff.roleHints[role]}
          checked={chosen.includes(role)}
          onCheckedChange={(checked) =>
            onChange(roles.filter((other) => (other === role ? checked : chosen.includes(other))))
          }
        />
      ))}
      <FieldError>{error}</FieldError>
    </fieldset>
  );
}
