'use client';

import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { When } from '#components/newsroom/when.client.tsx';
import { Avatar } from '#components/ui/avatar.tsx';
import { Badge } from '#components/ui/badge.tsx';
import { List, ListRow } from '#components/ui/list.client.tsx';
import { printList } from '#lib/language/catalogue.ts';
import type { Role } from '#lib/staff/roles.ts';

export type StaffLine = {
  id: string;
  name: string;
  email: string;
  roles: Role[];
  deactivatedAt: Date | null;
  lastSeenAt: Date | null;
};

/** Everyone with an account, a line each. */
export function StaffTable({ users, ownId }: { users: readonly StaffLine[]; ownId: string }) {
  const { t, language } = useAllMessages();
  return (
    <List label={t.staff.title}>
      {users.map((user) => (
        <ListRow key={user.id} href={`/newsroom/staff/${user.id}`}>
          <Avatar name={user.name} />
          <span className="min-w-0 flex-1 md:flex md:items-baseline md:gap-3">
            <span className="block truncate font-medium md:w-56 md:shrink-0">
              {user.name}
              {user.id === ownId && <span className="ms-1.5 font-normal text-muted">({t.staff.you})</span>}
            </span>
            <span className="block truncate text-muted md:w-64 md:shrink-0">{user.email}</span>
            <span className="block truncate text-muted">
              {printList(
                language,
                user.roles.map((role) => t.roles[role]),
              )}
            </span>
          </span>
          {user.deactivatedAt ? (
            <Badge shape="cross">{t.staff.state.closed}</Badge>
          ) : (
            <span className="shrink-0 text-xs text-muted">
              {user.lastSeenAt ? <When at={user.lastSeenAt} /> : t.staff.never}
            </span>
          )}
        </ListRow>
      ))}
    </List>
  );
}
