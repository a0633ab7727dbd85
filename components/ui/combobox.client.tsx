'use client';

import { Plus, X } from 'lucide-react';
import { Popover as Radix } from 'radix-ui';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { classNames } from './class-names.ts';
import { describedBy, Field, type FieldTexts } from './field.tsx';
import { useSearch } from './use-search.client.ts';

export type ComboboxOption = { id: string; label: string; detail?: string; lang?: string };

export type ComboboxTexts = {
  searching: string;
  nothing: string;
  failed: string;
  /** The row that makes a new one of what was typed. */
  create: (text: string, found: readonly string[]) => string;
  /** How many there are, for screen readers. */
  hits: (count: number) => string;
  clear: string;
};

type ComboboxProps<Option extends ComboboxOption> = FieldTexts & {
  texts: ComboboxTexts;
  search: (text: string) => Promise<Option[]>;
  onChoose: (option: Option) => void;
  /** The one that is chosen. Left out, the field empties itself after each choice, for adding many. */
  value?: ComboboxOption | null;
  /** Takes the choice away. */
  onClear?: () => void;
  onCreate?: (text: string) => void;
  /** Shows what the empty search finds as soon as one is in the field. */
  openOnFocus?: boolean;
  placeholder?: string;
  icon?: ReactNode;
  disabled?: boolean;
  autoFocus?: boolean;
  className?: string;
};

/** A field that searches as one types. Arrows walk, Enter takes, Escape closes. */
export function Combobox<Option extends ComboboxOption>(props: ComboboxProps<Option>) {
  const { texts, value = null, openOnFocus = true } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [text, setText] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const wanted = text?.trim() ?? '';
  const { phase, hits } = useSearch(open && (wanted !== '' || openOnFocus) ? wanted : null, props.search);

  const creates = props.onCreate !== undefined && wanted !== '' && phase !== 'searching';
  const rows = hits.length + (creates ? 1 : 0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new list begins at its first row
  useEffect(() => setActive(0), [hits]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: follows the active row
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  function close() {
    setOpen(false);
    setText(null);
  }
  function take(row: number) {
    const hit = hits[row];
    if (hit) props.onChoose(hit);
    else if (creates) props.onCreate?.(wanted);
    else return;
    close();
  }
  function press(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (!open) setOpen(true);
      else if (rows > 0) setActive((before) => (before + step + rows) % rows);
    } else if (event.key === 'Enter' && open && (wanted !== '' || rows > 0)) {
      event.preventDefault();
      if (phase === 'found') take(active);
    } else if (event.key === 'Escape' && open) {
      event.preventDefault();
      event.stopPropagation();
      close();
    } else if (event.key === 'Tab') {
      close();
    }
  }

  const rowId = (row: number) => `${id}-row-${row}`;
  return (
    <Field id={id} label={props.label} hideLabel={props.hideLabel} hint={props.hint} error={props.error}>
      <Radix.Root open={open} onOpenChange={(next) => !next && close()}>
        <Radix.Anchor asChild>
          <div className={classNames('control flex h-8 items-center pointer-coarse:h-10', props.className)}>
            {props.icon && <span className="ps-2.5 text-muted [&_svg]:size-4">{props.icon}</span>}
            <input
              ref={input}
              id={id}
              role="combobox"
              aria-expanded={open}
              aria-controls={`${id}-list`}
              aria-autocomplete="list"
              aria-activedescendant={open && rows > 0 ? rowId(active) : undefined}
              aria-invalid={props.error ? true : undefined}
              aria-describedby={describedBy(id, props)}
              autoComplete="off"
              spellCheck={false}
              // biome-ignore lint/a11y/noAutofocus: only where the person just asked for the field
              autoFocus={props.autoFocus}
              disabled={props.disabled}
              placeholder={props.placeholder}
              value={text ?? value?.label ?? ''}
              lang={text === null ? value?.lang : undefined}
              onChange={(event) => {
                setText(event.target.value);
                setOpen(true);
              }}
              onClick={() => setOpen(true)}
              onKeyDown={press}
              className="h-full min-w-0 flex-1 bg-transparent px-2.5 outline-none"
            />
            {value && props.onClear && !props.disabled && (
              <button
                type="button"
                aria-label={texts.clear}
                onClick={() => {
                  props.onClear?.();
                  close();
                  input.current?.focus();
                }}
                className="me-1 flex size-6 items-center justify-center rounded-sm text-muted hover:bg-hover hover:text-ink"
              >
                <X aria-hidden className="size-3.5" />
              </button>
            )}
          </div>
        </Radix.Anchor>
        <Radix.Portal>
          <Radix.Content
            role="region"
            aria-label={props.label}
            align="start"
            sideOffset={4}
            collisionPadding={8}
            onOpenAutoFocus={(event) => event.preventDefault()}
            onCloseAutoFocus={(event) => event.preventDefault()}
            onInteractOutside={(event) => {
              if (event.target instanceof Node && input.current?.parentElement?.contains(event.target)) {
                event.preventDefault();
              }
            }}
            className="z-50 max-h-80 w-(--radix-popover-trigger-width) min-w-60 animate-appear overflow-y-auto rounded-lg bg-raised p-1 shadow-high"
          >
            <div
              ref={list}
              id={`${id}-list`}
              role="listbox"
              aria-label={props.label}
              aria-busy={phase === 'searching'}
            >
              {hits.map((hit, row) => (
                <OptionRow
                  key={hit.id}
                  id={rowId(row)}
                  active={row === active}
                  onPoint={() => setActive(row)}
                  onTake={() => take(row)}
                >
                  <span lang={hit.lang} className="truncate">
                    {hit.label}
                  </span>
                  {hit.detail && (
                    <span className="ms-auto truncate ps-3 text-xs text-muted">{hit.detail}</span>
                  )}
                </OptionRow>
              ))}
              {creates && (
                <OptionRow
                  id={rowId(hits.length)}
                  active={active === hits.length}
                  onPoint={() => setActive(hits.length)}
                  onTake={() => take(hits.length)}
                >
                  <Plus aria-hidden className="size-4 shrink-0 text-muted" />
                  <span className="truncate">
                    {texts.create(
                      wanted,
                      hits.map(({ label }) => label),
                    )}
                  </span>
                </OptionRow>
              )}
            </div>
            <p
              role="status"
              className={classNames('px-2 py-1.5 text-sm text-muted', hits.length > 0 && 'sr-only')}
            >
              {phase === 'searching' && texts.searching}
              {phase === 'failed' && texts.failed}
              {phase === 'found' && (hits.length > 0 ? texts.hits(hits.length) : texts.nothing)}
            </p>
          </Radix.Content>
        </Radix.Portal>
      </Radix.Root>
    </Field>
  );
}

type OptionRowProps = {
  id: string;
  active: boolean;
  onPoint: () => void;
  onTake: () => void;
  children: ReactNode;
};

function OptionRow({ id, active, onPoint, onTake, children }: OptionRowProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keyboard
    // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus
    <div
      id={id}
      role="option"
      aria-selected={active}
      onMouseMove={onPoint}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onTake}
      className="flex min-h-8 cursor-default items-center gap-2 rounded-md px-2 py-1 text-sm select-none aria-selected:bg-hover pointer-coarse:min-h-10"
    >
      {children}
    </div>
  );
}
