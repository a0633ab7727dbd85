'use client';

import Link from 'next/link';
import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { classNames } from './class-names.ts';
import { pressedKey } from './pressed-key.ts';

/** Rows to walk through with the arrow keys, or j and k. */
export function List({
  label,
  className,
  children,
}: {
  label: string;
  className?: string;
  children: ReactNode;
}) {
  const list = useRef<HTMLUListElement>(null);
  function walk(event: KeyboardEvent) {
    const step = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[pressedKey(event)];
    if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    const at = rows.findIndex((row) => row.contains(document.activeElement));
    if (at === -1) return;
    event.preventDefault();
    rows[Math.min(rows.length - 1, Math.max(0, at + step))]?.focus();
  }
  return (
    <ul ref={list} aria-label={label} onKeyDown={walk} className={className}>
      {children}
    </ul>
  );
}

type ListRowProps = { href: string; lang?: string; className?: string; children: ReactNode };

/** One line that leads somewhere. */
export function ListRow({ href, lang, className, children }: ListRowProps) {
  return (
    <li className="border-b border-line">
      <Link
        data-row
        href={href}
        lang={lang}
        prefetch={false}
        className={classNames(
          'flex min-h-9.5 items-center gap-3 px-4 py-1.5 text-sm pointer-coarse:min-h-12 outline-offset-[-2px] hover:bg-hover focus-visible:bg-hover',
          className,
        )}
      >
        {children}
      </Link>
    </li>
  );
}
