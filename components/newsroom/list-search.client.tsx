'use client';

import { Search, X } from 'lucide-react';
import { usePathname, useRouter, useSearchParams } from 'next/navigation';
import { useEffect, useRef, useState, useTransition } from 'react';
import { Kbd } from '#components/ui/kbd.tsx';
import { pressedKey } from '#components/ui/pressed-key.ts';
import { useMessages } from './messages.client.tsx';

/** Searches a list as one types; the address keeps the search. `/` goes to the field. */
export function ListSearch({ label }: { label: string }) {
  const { t } = useMessages();
  const router = useRouter();
  const pathname = usePathname();
  const params = useSearchParams();
  const field = useRef<HTMLInputElement>(null);
  const asked = useRef(params.get('q') ?? '');
  const [text, setText] = useState(asked.current);
  const [searching, startSearch] = useTransition();

  useEffect(() => {
    if (text.trim() === asked.current) return;
    const timer = setTimeout(() => {
      asked.current = text.trim();
      const next = new URLSearchParams();
      if (asked.current) next.set('q', asked.current);
      startSearch(() => router.replace(`${pathname}${next.size > 0 ? `?${next}` : ''}`, { scroll: false }));
    }, 160);
    return () => clearTimeout(timer);
  }, [text, router, pathname]);

  useEffect(() => {
    function press(event: KeyboardEvent) {
      const typing =
        event.target instanceof HTMLElement &&
        event.target.closest('input, textarea, select, [contenteditable="true"]');
      if (pressedKey(event) !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    }
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);

  return (
    <search className="relative flex w-full items-center sm:w-64">
      <Search aria-hidden className="pointer-events-none absolute start-2.5 size-4 text-muted" />
      <input
        ref={field}
        type="search"
        enterKeyHint="search"
        aria-label={label}
        aria-busy={searching}
        placeholder={label}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setText('');
          if (event.key === 'ArrowDown') {
            event.preventDefault();
            document.querySelector<HTMLElement>('[data-row]')?.focus();
          }
        }}
        className="control h-8 ps-8 pe-8 pointer-coarse:h-10 [&::-webkit-search-cancel-button]:appearance-none"
      />
      {text === '' ? (
        <span aria-hidden className="pointer-events-none absolute end-2 pointer-coarse:hidden">
          <Kbd>/</Kbd>
        </span>
      ) : (
        <button
          type="button"
          aria-label={t.actions.clear}
          onClick={() => {
            setText('');
            field.current?.focus();
          }}
          className="absolute end-1 flex size-6 items-center justify-center rounded-sm text-muted hover:text-ink"
        >
          <X aria-hidden className="size-3.5" />
        </button>
      )}
    </search>
  );
}
