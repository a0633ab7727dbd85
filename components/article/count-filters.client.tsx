'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { type ReactNode, useTransition } from 'react';
import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { useComboboxTexts } from '#components/newsroom/combobox-texts.client.ts';
import { Combobox, type ComboboxOption } from '#components/ui/combobox.client.tsx';
import { Select } from '#components/ui/select.client.tsx';
import { TextField } from '#components/ui/text-field.client.tsx';
import { type CountFilters, countedBy, countQuery, type Period } from '#lib/article/count-form.ts';
import { creditRoleSchema, creditRoles } from '#lib/credit/credit.ts';
import { findNames } from './story-calls.client.ts';

type CountFiltersFormProps = {
  filters: CountFilters;
  periods: readonly Period[];
  editions: readonly { code: string; name: string }[];
  named: ComboboxOption | null;
  /** What can be taken away of what is asked for. */
  children: ReactNode;
};

const folder = '/newsroom/credits';
const choice =
  'rounded-md px-2.5 py-1 text-sm whitespace-nowrap text-muted hover:bg-hover aria-[current]:bg-sunken aria-[current]:font-medium aria-[current]:text-ink pointer-coarse:py-2';

/** Asks for a period and narrows it down; every choice is an address, so that it can be kept and sent. */
export function CountFiltersForm({ filters, periods, editions, named, children }: CountFiltersFormProps) {
  const { t } = useAllMessages();
  const texts = t.creditCounts;
  const router = useRouter();
  const [, startTransition] = useTransition();
  const comboboxTexts = useComboboxTexts((text) => text);
  const hrefOf = (change: Partial<CountFilters>) =>
    `${folder}${countQuery({ ...filters, page: 1, ...change })}`;
  const go = (change: Partial<CountFilters>) =>
    startTransition(() => router.replace(hrefOf(change), { scroll: false }));
  const day = (name: 'from' | 'until') => (
    <TextField
      key={filters[name]}
      type="date"
      label={texts[name]}
      defaultValue={filters[name]}
      required
      onBlur={({ target }) => target.value && target.value !== filters[name] && go({ [name]: target.value })}
      onKeyDown={({ key, currentTarget }) =>
        key === 'Enter' && currentTarget.value && go({ [name]: currentTarget.value })
      }
    />
  );
  return (
    <search aria-label={texts.filters} className="flex flex-col gap-2 border-b border-line px-4 py-3">
      <nav aria-label={texts.countBy} className="-mx-1 flex gap-1 overflow-x-auto px-1">
        {countedBy.map((by) => (
          <Link
            key={by}
            href={hrefOf({ by })}
            aria-current={filters.by === by ? 'page' : undefined}
            className={choice}
          >
            {texts.by[by]}
          </Link>
        ))}
      </nav>
      <div className="grid grid-cols-2 items-end gap-2 md:grid-cols-3 xl:grid-cols-[9rem_9rem_10rem_10rem_minmax(10rem,1fr)]">
        {day('from')}
        {day('until')}
        <Select
          label={texts.one.edition}
          options={[
            { value: '', label: texts.allEditions },
            ...editions.map(({ code, name }) => ({ value: code, label: name })),
          ]}
          value={filters.edition ?? ''}
          onValueChange={(code) => go({ edition: code === '' ? null : code })}
        />
        <Select
          label={texts.one.role}
          options={[
            { value: '', label: texts.allRoles },
            ...creditRoles.map((role) => ({ value: role, label: t.creditRoles[role] })),
          ]}
          value={filters.role ?? ''}
          onValueChange={(role) => go({ role: role === '' ? null : creditRoleSchema.parse(role) })}
        />
        <div className="max-xl:col-span-2">
          <Combobox
            label={texts.anyone}
            placeholder={texts.showAll}
            texts={comboboxTexts}
            value={named}
            openOnFocus={false}
            search={(text) => findNames(text, 'any')}
            onChoose={({ id, kind }) =>
              go(kind === 'person' ? { person: id, agency: null } : { agency: id, person: null })
            }
            onClear={() => go({ person: null, agency: null })}
          />
        </div>
      </div>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <nav aria-label={texts.period} className="-mx-1 flex flex-wrap gap-1 px-1">
          {periods.map(({ name, from, until }) => (
            <Link
              key={name}
              href={hrefOf({ from, until })}
              aria-current={filters.from === from && filters.until === until ? 'true' : undefined}
              className={choice}
            >
              {texts.periods[name]}
            </Link>
          ))}
        </nav>
        <div className="flex flex-wrap gap-2">{children}</div>
      </div>
    </search>
  );
}
