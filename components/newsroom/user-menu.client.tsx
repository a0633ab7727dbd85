'use client';

import { CircleUserRound, ExternalLink, LogOut } from 'lucide-react';
import Link from 'next/link';
import { useTransition } from 'react';
import { Avatar } from '#components/ui/avatar.tsx';
import { Menu, MenuItem, MenuLabel, MenuSeparator } from '#components/ui/menu.client.tsx';
import { useMessages } from './messages.client.tsx';

export type UserMenuProps = { name: string; email: string; signOut: () => Promise<void> };

export function UserMenu({ name, email, signOut }: UserMenuProps) {
  const { t } = useMessages();
  const [leaving, startLeaving] = useTransition();
  return (
    <Menu
      side="top"
      align="start"
      trigger={
        <button
          type="button"
          disabled={leaving}
          className="flex h-9 w-full items-center gap-2 rounded-md px-1.5 text-sm hover:bg-hover max-xl:justify-center"
        >
          <Avatar name={name} />
          <span className="sr-only">{t.userMenu.label}: </span>
          <span className="truncate max-xl:sr-only">{name}</span>
        </button>
      }
    >
      <MenuLabel>
        <span className="block text-sm font-medium text-ink">{name}</span>
        {email}
      </MenuLabel>
      <MenuSeparator />
      <MenuItem asChild>
        <Link href="/newsroom/account">
          <CircleUserRound aria-hidden />
          {t.places.account}
        </Link>
      </MenuItem>
      <MenuItem asChild>
        <a href="/" target="_blank" rel="noreferrer">
          <ExternalLink aria-hidden />
          {t.places.readers}
        </a>
      </MenuItem>
      <MenuSeparator />
      <MenuItem icon={<LogOut aria-hidden />} onSelect={() => startLeaving(() => signOut())}>
        {t.userMenu.signOut}
      </MenuItem>
    </Menu>
  );
}
