import type { ReactNode } from 'react';
import { BackLink } from '#components/newsroom/back-link.tsx';
import { PageHeader } from '#components/newsroom/page-header.tsx';
import { RefusalNotice } from '#components/newsroom/refusal-notice.client.tsx';
import { Button } from '#components/ui/button.tsx';
import { classNames } from '#components/ui/class-names.ts';
import type { Refused } from '#lib/platform/outcome.ts';

type PeopleTaskProps = {
  /** Whose page one comes from. */
  back: { href: string; label: string };
  title: string;
  aside?: string;
  doIt: string;
  busy: boolean;
  disabled?: boolean;
  refusal: Refused | null;
  lead: string;
  wide?: boolean;
  onSubmit: () => void;
  children: ReactNode;
};

/** The page of a task that changes whose credits are whose: what it does, what there is to choose, and one button. */
export function PeopleTask({
  back,
  title,
  aside,
  doIt,
  busy,
  disabled = false,
  refusal,
  lead,
  wide = false,
  onSubmit,
  children,
}: PeopleTaskProps) {
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <PageHeader
        back={<BackLink {...back} />}
        title={title}
        aside={aside}
        actions={
          <Button type="submit" variant="primary" busy={busy} disabled={disabled}>
            {doIt}
          </Button>
        }
      />
      <div className={classNames('mx-auto flex flex-col gap-5 px-5 py-6', wide ? 'max-w-4xl' : 'max-w-2xl')}>
        <RefusalNotice refusal={refusal} />
        <p className="text-sm text-muted">{lead}</p>
        {children}
      </div>
    </form>
  );
}
