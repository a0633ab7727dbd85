'use client';

import Link from 'next/link';
import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { When } from '#components/newsroom/when.client.tsx';
import { Badge } from '#components/ui/badge.tsx';
import { tellMoment } from '#lib/language/moments.ts';

type State = {
  id: string;
  name: string;
  changedAt: Date | null;
  changedBy: string | null;
  liveSince: Date | null;
  unpublished: boolean;
  nextAt: Date | null;
};

type Edition = State & { code: string; language: string; sections: (State & { colour: string })[] };

/** Every front of every edition, with what is live and what waits. */
export function FrontList({ editions }: { editions: readonly Edition[] }) {
  const { t } = useAllMessages();
  return (
    <div className="flex max-w-4xl flex-col gap-8 px-4 py-5">
      <p className="text-sm text-muted">{t.fronts.lead}</p>
      {editions.map((edition) => (
        <section key={edition.id} aria-labelledby={`edition-${edition.id}`}>
          <h2 id={`edition-${edition.id}`} lang={edition.language} className="mb-2 text-sm font-semibold">
            {edition.name}
          </h2>
          <ul className="divide-y divide-line rounded-lg border border-line">
            <FrontRow
              state={edition}
              name={t.fronts.frontOf}
              language={null}
              untouched={t.fronts.states.automatic}
            />
            {edition.sections.map((section) => (
              <FrontRow
                key={section.id}
                state={section}
                name={section.name}
                language={edition.language}
                colour={section.colour}
                untouched={t.fronts.states.list}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

type RowProps = {
  state: State;
  name: string;
  language: string | null;
  colour?: string;
  /** What it is while nothing of it is live. */
  untouched: string;
};

function FrontRow({ state, name, language, colour, untouched }: RowProps) {
  const { t } = useAllMessages();
  const { states } = t.fronts;
  const [liveBefore = '', liveAfter = ''] = states.live.split('{time}');
  const [nextBefore = '', nextAfter = ''] = states.next.split('{time}');
  return (
    <li className="relative flex min-h-11 flex-wrap items-center gap-x-3 gap-y-1 px-3 py-2 text-sm hover:bg-hover">
      <span
        aria-hidden
        className="size-2 shrink-0 rounded-full"
        style={{ background: colour || 'var(--ink)' }}
      />
      <Link
        href={`/newsroom/front-pages/${state.id}`}
        lang={language ?? undefined}
        className="min-w-40 flex-1 font-medium after:absolute after:inset-0"
      >
        {name}
      </Link>
      {state.unpublished && (
        <Badge tone="warning" shape="half">
          {states.unpublished}
        </Badge>
      )}
      {state.nextAt && (
        <Badge tone="accent" shape="ring">
          {nextBefore}
          <At at={state.nextAt} />
          {nextAfter}
        </Badge>
      )}
      <span className="text-muted">
        {state.liveSince ? (
          <>
            {liveBefore}
            <When at={state.liveSince} />
            {liveAfter}
          </>
        ) : (
          untouched
        )}
      </span>
    </li>
  );
}

function At({ at }: { at: Date }) {
  const { language } = useAllMessages();
  return (
    <time dateTime={at.toISOString()} suppressHydrationWarning>
      {tellMoment(at, language)}
    </time>
  );
}
