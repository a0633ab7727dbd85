'use client';

import { Search } from 'lucide-react';
import { usePathname } from 'next/navigation';
import { Kbd } from '#components/ui/kbd.tsx';
import { Tooltip } from '#components/ui/tooltip.client.tsx';
import { MentionsBell } from './bell.client.tsx';
import { useMessages } from './messages.client.tsx';
import { Mark } from './nameplate.tsx';
import { PlaceIcon } from './place-icon.tsx';
import { PlaceLink } from './place-link.client.tsx';
import type { Place } from './places.ts';
import { UserMenu, type UserMenuProps } from './user-menu.client.tsx';

type RailProps = {
  places: readonly Place[];
  onSearch: () => void;
  unseen: number;
  user: Omit<UserMenuProps, 'children'>;
};

const row =
  'flex h-8 w-full items-center gap-2.5 rounded-md px-2 text-sm text-muted transition-colors hover:bg-hover hover:text-ink max-xl:justify-center [&_svg]:size-4 [&_svg]:shrink-0 pointer-coarse:h-10';

/** Whether the address is in the place. */
export function isIn(pathname: string, place: Place): boolean {
  return pathname === place.href || pathname.startsWith(`${place.href}/`);
}

/** The places, always at hand: names where there is room, pictures with tooltips where there is less. */
export function Rail({ places, onSearch, unseen, user }: RailProps) {
  const { t } = useMessages();
  const pathname = usePathname();
  return (
    <header className="sticky top-0 flex h-dvh w-14 shrink-0 flex-col gap-1 overflow-y-auto border-e border-line bg-canvas p-2.5 max-md:hidden xl:w-52 print:hidden">
      <PlaceLink
        href="/newsroom/articles"
        className="mb-2 flex h-8 items-center gap-2 rounded-md px-1.5 text-sm font-semibold max-xl:justify-center"
      >
        <Mark className="size-5 shrink-0" />
        <span className="max-xl:sr-only">{t.product}</span>
      </PlaceLink>
      <Tooltip text={t.palette.open} keys="⌘K" side="right">
        <button type="button" onClick={onSearch} className={row}>
          <Search aria-hidden />
          <span className="flex-1 truncate text-start max-xl:sr-only">{t.actions.search}</span>
          <span aria-hidden className="max-xl:hidden">
            <Kbd>⌘K</Kbd>
          </span>
        </button>
      </Tooltip>
      <nav aria-label={t.places.label} className="mt-3 flex flex-1 flex-col gap-0.5">
        {places.map((place) => (
          <RailLink key={place.name} place={place} current={isIn(pathname, place)} />
        ))}
      </nav>
      <MentionsBell unseen={unseen} className={row} />
      <UserMenu {...user} />
    </header>
  );
}

function RailLink({ place, current }: { place: Place; current: boolean }) {
  return (
    <Tooltip text={place.label} side="right">
      <PlaceLink
        href={place.href}
        aria-current={current ? 'page' : undefined}
        className={`${row} aria-[current=page]:bg-hover aria-[current=page]:font-medium aria-[current=page]:text-ink`}
      >
        <PlaceIcon name={place.name} />
        <span className="truncate max-xl:sr-only">{place.label}</span>
      </PlaceLink>
    </Tooltip>
  );
}
