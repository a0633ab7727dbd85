'use client';

import { CornerDownLeft, FileText, Plus, Search, UserRound } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { Dialog as Radix } from 'radix-ui';
import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { Kbd } from '#components/ui/kbd.tsx';
import { useSearch } from '#components/ui/use-search.client.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import { fold } from '#lib/language/fold.ts';
import { useAllMessages } from './all-messages.client.ts';
import { searchNames, searchStories } from './palette-search.client.ts';
import { PlaceIcon } from './place-icon.tsx';
import type { Beginning, Place } from './places.ts';

/** Something found that has a page. */
export type PaletteHit = { id: string; title: string; detail?: string; lang?: string; href: string };

export type PaletteSearch = (text: string) => Promise<PaletteHit[]>;

export type PaletteProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  places: readonly Place[];
  beginnings: readonly Beginning[];
};

type Item = PaletteHit & { icon: ReactNode };
type Group = { label: string; items: Item[] };

/** Reaches every place, action, story and person from the keyboard. */
export function Palette(props: PaletteProps) {
  const { t } = useAllMessages();
  return (
    <Radix.Root open={props.open} onOpenChange={props.onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 animate-appear bg-overlay" />
        <Radix.Content className="fixed inset-x-3 top-[10dvh] z-40 mx-auto flex max-h-[70dvh] max-w-xl animate-rise flex-col overflow-hidden rounded-xl bg-raised shadow-high outline-none">
          <Radix.Title className="sr-only">{t.palette.title}</Radix.Title>
          <Radix.Description className="sr-only">{t.palette.description}</Radix.Description>
          <PaletteBody {...props} />
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

function PaletteBody({ onOpenChange, places, beginnings }: PaletteProps) {
  const { t } = useAllMessages();
  const router = useRouter();
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const wanted = text.trim();
  const asked = wanted.length > 1 || /[^\u0000-\u024f]/.test(wanted) ? wanted : null;
  const findStories = useMemo(() => searchStories(t.people.untitled), [t]);
  const stories = useSearch(asked, findStories);
  const people = useSearch(asked, searchNames);

  const known = (label: string) => fold(label).includes(fold(wanted));
  const groups: Group[] = [
    {
      label: t.palette.groupStories,
      items: stories.hits.map((hit) => ({ ...hit, icon: <FileText aria-hidden /> })),
    },
    {
      label: t.palette.groupPeople,
      items: people.hits.map((hit) => ({ ...hit, icon: <UserRound aria-hidden /> })),
    },
    {
      label: t.palette.groupPlaces,
      items: places
        .filter((place) => known(place.label))
        .map(({ name, label, href }) => ({ id: href, title: label, href, icon: <PlaceIcon name={name} /> })),
    },
    {
      label: t.palette.groupActions,
      items: beginnings
        .filter((beginning) => known(beginning.label))
        .map(({ label, href }) => ({ id: `begin ${href}`, title: label, href, icon: <Plus aria-hidden /> })),
    },
  ].filter((group) => group.items.length > 0);
  const items = groups.flatMap((group) => group.items);
  const searching = stories.phase === 'searching' || people.phase === 'searching';
  const failed = stories.phase === 'failed' || people.phase === 'failed';

  // biome-ignore lint/correctness/useExhaustiveDependencies: other words begin at the first row
  useEffect(() => setActive(0), [text]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: follows the active row
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  function go(item: Item | undefined) {
    if (!item) return;
    onOpenChange(false);
    router.push(item.href);
  }
  function press(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing || items.length === 0) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setActive((before) => (before + (event.key === 'ArrowDown' ? 1 : -1) + items.length) % items.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      go(items[active]);
    }
  }

  return (
    <>
      <div className="flex items-center gap-2.5 border-b border-line px-4">
        <Search aria-hidden className="size-4 shrink-0 text-muted" />
        <input
          // biome-ignore lint/a11y/noAutofocus: the palette was opened to type into
          autoFocus
          role="combobox"
          aria-label={t.palette.title}
          aria-expanded="true"
          aria-controls="palette-list"
          aria-activedescendant={items.length > 0 ? `palette-${active}` : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          spellCheck={false}
          value={text}
          placeholder={t.palette.placeholder}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={press}
          className="h-12 min-w-0 flex-1 bg-transparent text-lg outline-none"
        />
      </div>
      <div
        ref={list}
        id="palette-list"
        role="listbox"
        aria-label={t.palette.title}
        aria-busy={searching}
        className="min-h-0 flex-1 overflow-y-auto p-1.5"
      >
        {groups.map((group) => (
          <PaletteGroup
            key={group.label}
            group={group}
            items={items}
            active={active}
            onPoint={setActive}
            onTake={go}
          />
        ))}
      </div>
      <p role="status" className={items.length > 0 && !failed ? 'sr-only' : 'px-4 pb-4 text-sm text-muted'}>
        {failed && t.palette.failed}
        {!failed && searching && t.combobox.searching}
        {!failed && !searching && items.length === 0 && fillIn(t.palette.nothing, { text: wanted })}
      </p>
      <footer
        aria-hidden
        className="flex gap-4 border-t border-line px-4 py-2 text-xs text-muted max-sm:hidden"
      >
        <span className="flex items-center gap-1.5">
          <Kbd>↑↓</Kbd> {t.palette.hintMove}
        </span>
        <span className="flex items-center gap-1.5">
          <Kbd>
            <CornerDownLeft className="size-3" />
          </Kbd>
          {t.palette.hintOpen}
        </span>
        <span className="flex items-center gap-1.5">
          <Kbd>Esc</Kbd> {t.palette.hintClose}
        </span>
      </footer>
    </>
  );
}

type PaletteGroupProps = {
  group: Group;
  items: Item[];
  active: number;
  onPoint: (row: number) => void;
  onTake: (item: Item) => void;
};

function PaletteGroup({ group, items, active, onPoint, onTake }: PaletteGroupProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a listbox
    <div role="group" aria-label={group.label} className="pb-1">
      <p aria-hidden className="px-2.5 pt-2 pb-1 text-xs text-muted">
        {group.label}
      </p>
      {group.items.map((item) => {
        const row = items.indexOf(item);
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keyboard
          // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus
          <div
            key={item.id}
            id={`palette-${row}`}
            role="option"
            aria-selected={row === active}
            onMouseMove={() => onPoint(row)}
            onClick={() => onTake(item)}
            className="flex min-h-9 cursor-default items-center gap-2.5 rounded-md px-2.5 text-sm select-none aria-selected:bg-hover pointer-coarse:min-h-11 [&_svg]:size-4 [&_svg]:shrink-0 [&_svg]:text-muted"
          >
            {item.icon}
            <span lang={item.lang} className="truncate">
              {item.title}
            </span>
            {item.detail && (
              <span className="ms-auto max-w-2/5 shrink-0 truncate text-xs text-muted">{item.detail}</span>
            )}
          </div>
        );
      })}
    </div>
  );
}
