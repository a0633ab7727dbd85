'use client';
import { Search, X } from 'lucide-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState, useTransition } from 'react';
import { useMessages } from '#components/newsroom/messages.client.tsx';
import { Button } from '#components/ui/button.tsx';
import { Combobox, type ComboboxOption } from '#components/ui/combobox.client.tsx';
import { pressedKey } from '#components/ui/pressed-key.ts';
import { Select } from '#components/ui/select.client.tsx';
import { TextField } from '#components/ui/text-field.client.tsx';
import { type ListFilters, listQuery, noFilters } from '#lib/article/list-form.ts';
import { useComboboxTexts } from '../newsroom/combobox-texts.client.ts';
import type { EditionOption } from './story.ts';
import { findNames } from './story-calls.client.ts';

type StoryFiltersProps = {
  filters: ListFilters;
  editions: readonly Pick<EditionOption, 'code' | 'name' | 'sections'>[];
  person: ComboboxOption | null;
};

const states = [null, 'draft', 'published', 'changed', 'withdrawn'] as const;

/** Narrows the story list; every choice is an address, so that it can be kept and sent. */
export function StoryFilters({ filters, editions, person }: StoryFiltersProps) {
  const { t: texts } = useMessages();
  const words = texts.articles;
  const router = useRouter();
  const [, startTransition] = useTransition();
  const comboboxTexts = useComboboxTexts((text) => text);
  const go = (change: Partial<ListFilters>) =>
    startTransition(() =>
      router.replace(`/newsroom/articles${listQuery({ ...filters, page: 1, ...change })}`, { scroll: false }),
    );
  const edition = editions.find((choice) => choice.code === filters.edition);
  const sections = (edition ? [edition] : editions).flatMap((choice) =>
    choice.sections.map(({ id, name }) => ({
      value: id,
      label: edition ? name : `${name} · ${choice.code}`,
    })),
  );
  const filtered = listQuery({ ...filters, page: 1 }) !== '';
  return (
    <search aria-label={words.filters.label} className="flex flex-col gap-2 border-b border-line px-4 py-3">
      <nav aria-label={words.filters.states} className="-mx-1 flex gap-1 overflow-x-auto px-1">
        {states.map((status) => (
          <Link
            key={status ?? 'all'}
            href={`/newsroom/articles${listQuery({ ...filters, page: 1, status })}`}
            aria-current={filters.status === status ? 'page' : undefined}
            className="rounded-md px-2.5 py-1 text-sm whitespace-nowrap text-muted hover:bg-hover aria-[current=page]:bg-sunken aria-[current=page]:font-medium aria-[current=page]:text-ink pointer-coarse:py-2"
          >
            {words.status[status ?? 'all']}
          </Link>
        ))}
      </nav>
      <div className="grid grid-cols-2 gap-2 md:grid-cols-[minmax(12rem,1fr)_10rem_10rem_12rem_auto]">
        <SearchField
          key={filters.search === '' ? 'empty' : 'search'}
          value={filters.search}
          onSearch={(search) => go({ search })}
        />
        <Select
          label={words.filters.edition}
          hideLabel
          options={[
            { value: '', label: words.filters.allEditions },
            ...editions.map(({ code, name }) => ({ value: code, label: name })),
          ]}
          value={filters.edition ?? ''}
          onValueChange={(code) => go({ edition: code === '' ? null : code, section: null })}
        />
        <Select
          label={words.filters.section}
          hideLabel
          options={[{ value: '', label: words.filters.allSections }, ...sections]}
          value={filters.section ?? ''}
          onValueChange={(section) => go({ section: section === '' ? null : section })}
        />
        <Combobox
          label={words.filters.person}
          hideLabel
          placeholder={words.filters.anyone}
          texts={comboboxTexts}
          value={person}
          search={async (text) => (await findNames(text, 'any')).filter((choice) => choice.kind === 'person')}
          onChoose={({ id }) => go({ person: id })}
          onClear={() => go({ person: null })}
        />
        {filtered && (
          <Button variant="quiet" icon={<X aria-hidden />} onClick={() => go(noFilters)}>
            {words.filters.clear}
          </Button>
        )}
      </div>
    </search>
  );
}

/** Searches as one types; `/` comes here from anywhere in the list. */
function SearchField({ value, onSearch }: { value: string; onSearch: (text: string) => void }) {
  const { t: texts } = useMessages();
  const [text, setText] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const typing =
        event.target instanceof HTMLElement &&
        event.target.matches('input, textarea, [contenteditable="true"]');
      if (pressedKey(event) !== '/' || typing || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      document.getElementById('story-search')?.focus();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  return (
    <div className="max-md:col-span-2">
      <TextField
        id="story-search"
        type="search"
        label={texts.articles.search}
        hideLabel
        placeholder={texts.articles.search}
        icon={<Search />}
        value={text}
        onValueChange={(next) => {
          setText(next);
          clearTimeout(timer.current);
          timer.current = setTimeout(() => onSearch(next), 180);
        }}
      />
    </div>
  );
}
