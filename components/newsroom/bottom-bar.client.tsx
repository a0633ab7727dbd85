'use client';

import { CircleUserRound, Ellipsis, ExternalLink, LogOut, Search } from 'lucide-react';
import { usePathname } from 'next/navigation';
import { type ReactNode, useState, useTransition } from 'react';
import { Dialog } from '#components/ui/dialog.client.tsx';
import { MentionsBell } from './bell.client.tsx';
import { useMessages } from './messages.client.tsx';
import { PlaceIcon } from './place-icon.tsx';
import { PlaceLink } from './place-link.client.tsx';
import type { Place } from './places.ts';
import { isIn } from './rail.client.tsx';

type BottomBarProps = {
  places: readonly Place[];
  onSearch: () => void;
  unseen: number;
  user: { name: string; email: string; signOut: () => Promise<void> };
};

const item =
  'flex min-w-0 flex-1 flex-col items-center gap-0.5 rounded-md py-1.5 text-2xs text-muted aria-[current=page]:font-medium aria-[current=page]:text-accent-ink [&_svg]:size-5';
const line =
  'flex min-h-12 w-full items-center gap-3 rounded-md px-2 text-base hover:bg-hover [&_svg]:size-5 [&_svg]:text-muted';

/** The places on a small screen: the first two, the search, who spoke to one, and a drawer with the rest. */
export function BottomBar({ places, onSearch, unseen, user }: BottomBarProps) {
  const { t } = useMessages();
  const pathname = usePathname();
  const [open, setOpen] = useState(false);
  const [leaving, startLeaving] = useTransition();
  const first = places.slice(0, 2);
  const rest = places.slice(2);
  const close = () => setOpen(false);
  return (
    <>
      <nav
        aria-label={t.places.label}
        className="fixed inset-x-0 bottom-0 z-30 flex gap-1 border-t border-line bg-canvas px-2 pb-[env(safe-area-inset-bottom)] md:hidden print:hidden"
      >
        {first.map((place) => (
          <PlaceLink
            key={place.name}
            href={place.href}
            aria-current={isIn(pathname, place) ? 'page' : undefined}
            className={item}
          >
            <PlaceIcon name={place.name} />
            <span className="max-w-full truncate">{place.label}</span>
          </PlaceLink>
        ))}
        <BarButton icon={<Search aria-hidden />} label={t.actions.search} onPress={onSearch} />
        <MentionsBell unseen={unseen} className={item} />
        <BarButton icon={<Ellipsis aria-hidden />} label={t.places.more} onPress={() => setOpen(true)} />
      </nav>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title={user.name}
        description={user.email}
        closeLabel={t.actions.close}
        size="small"
      >
        <div className="-mx-2 flex flex-col">
          {rest.map((place) => (
            <PlaceLink key={place.name} href={place.href} onClick={close} className={line}>
              <PlaceIcon name={place.name} />
              {place.label}
            </PlaceLink>
          ))}
          <PlaceLink href="/newsroom/account" onClick={close} className={line}>
            <CircleUserRound aria-hidden />
            {t.places.account}
          </PlaceLink>
          <a href="/" className={line}>
            <ExternalLink aria-hidden />
            {t.places.readers}
          </a>
          <button
            type="button"
            disabled={leaving}
            onClick={() => startLeaving(() => user.signOut())}
            className={line}
          >
            <LogOut aria-hidden />
            {t.userMenu.signOut}
          </button>
        </div>
      </Dialog>
    </>
  );
}

function BarButton({ icon, label, onPress }: { icon: ReactNode; label: string; onPress: () => void }) {
  return (
    <button type="button" onClick={onPress} className={item}>
      {icon}
      <span className="max-w-full truncate">{label}</span>
    </button>
  );
}
