import type { ReactNode } from 'react';

export type Fact = { label: string; value: ReactNode; lang?: string };

/** What is known of a thing, for those who only read it. Empty facts are left out. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="flex flex-col gap-4">
      {facts
        .filter(({ value }) => value !== '' && value !== null && value !== undefined)
        .map(({ label, value, lang }) => (
          <div key={label}>
            <dt className="text-xs text-muted">{label}</dt>
            <dd
              lang={lang}
              dir={typeof value === 'string' ? 'auto' : undefined}
              className="text-base whitespace-pre-line"
            >
              {value}
            </dd>
          </div>
        ))}
    </dl>
  );
}
