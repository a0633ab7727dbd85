'use client';

import Link from 'next/link';
import { useState } from 'react';
import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { RefusalNotice } from '#components/newsroom/refusal-notice.client.tsx';
import { useAction } from '#components/newsroom/use-action.client.ts';
import { Button } from '#components/ui/button.tsx';
import { useToast } from '#components/ui/toast.client.tsx';
import type { Likeness } from '#lib/contributor/likeness.ts';
import { printCount } from '#lib/language/catalogue.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import type { Action } from '#lib/platform/outcome.ts';

type Person = { id: string; name: string; title: string; credits: number };
type Pair = { one: Person; other: Person; names: [string, string]; reason: Likeness };

type DuplicateListProps = {
  pairs: readonly Pair[];
  tellApart: Action<{ oneId: string; otherId: string }, unknown>;
};

const keyOf = ({ one, other }: Pair) => `${one.id} ${other.id}`;

/** Pairs to look at, each with its reason; whoever has more credits is proposed to stay. */
export function DuplicateList({ pairs, tellApart }: DuplicateListProps) {
  const { t } = useAllMessages();
  const texts = t.peopleDesk.duplicates;
  const tell = useToast();
  const { run, busy, refusal } = useAction(tellApart);
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());

  async function apart(pair: Pair) {
    const done = await run({ oneId: pair.one.id, otherId: pair.other.id });
    if (done === null) return;
    setGone(new Set([...gone, keyOf(pair)]));
    tell({ text: fillIn(texts.apartDone, { one: pair.one.name, other: pair.other.name }) });
  }
  return (
    <>
      <RefusalNotice refusal={refusal} />
      <ul className="divide-y divide-line">
        {pairs
          .filter((pair) => !gone.has(keyOf(pair)))
          .map((pair) => {
            const [stays, goes] =
              pair.other.credits > pair.one.credits ? [pair.other, pair.one] : [pair.one, pair.other];
            const [first, second] = pair.names;
            return (
              <li key={keyOf(pair)} className="flex flex-wrap items-center justify-between gap-3 px-4 py-3">
                <div className="min-w-0">
                  <p className="flex flex-wrap gap-x-6">
                    <PersonLine person={stays} />
                    <PersonLine person={goes} />
                  </p>
                  <p className="text-sm text-muted">
                    {fillIn(texts.names, { one: isolated(first), other: isolated(second) })}:{' '}
                    {t.peopleDesk.reasons[pair.reason]}
                  </p>
                </div>
                <div className="flex gap-2">
                  <Button size="small" variant="quiet" disabled={busy} onClick={() => apart(pair)}>
                    {texts.apart}
                  </Button>
                  <Button size="small" asChild>
                    <Link href={`/newsroom/contributors/${stays.id}/merge?with=${goes.id}`}>
                      {texts.merge}
                    </Link>
                  </Button>
                </div>
              </li>
            );
          })}
      </ul>
    </>
  );
}

/** A name in a sentence of the other direction stays in one piece. */
function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}

function PersonLine({ person }: { person: Person }) {
  const { t, language } = useAllMessages();
  return (
    <span>
      <Link
        href={`/newsroom/contributors/${person.id}`}
        dir="auto"
        className="font-medium underline-offset-2 hover:underline"
      >
        {person.name}
      </Link>{' '}
      <span className="text-sm text-muted">
        {person.title && (
          <>
            <bdi>{person.title}</bdi>
            {' · '}
          </>
        )}
        {printCount(language, t.people.creditCount, person.credits)}
      </span>
    </span>
  );
}
