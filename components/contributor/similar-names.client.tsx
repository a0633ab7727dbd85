'use client';

import Link from 'next/link';
import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { Notice } from '#components/ui/notice.tsx';
import { useSearch } from '#components/ui/use-search.client.ts';
import type { Likeness } from '#lib/contributor/likeness.ts';
import { fillIn } from '#lib/language/fill-in.ts';

export type SimilarName = {
  id: string;
  name: string;
  title: string;
  matched: string | null;
  reason: Likeness;
};

type SimilarNamesProps = {
  name: string;
  folder: string;
  find: (name: string) => Promise<SimilarName[]>;
};

/** Those who may already be the one that is being added. */
export function SimilarNames({ name, folder, find }: SimilarNamesProps) {
  const { t } = useAllMessages();
  const wanted = name.trim();
  const { hits } = useSearch(wanted.length > 1 ? wanted : null, find, 350);
  if (hits.length === 0) return null;
  return (
    <Notice tone="warning" title={t.people.form.similar}>
      <p className="mb-1">{t.people.form.similarLead}</p>
      <ul>
        {hits.map((hit) => (
          <li key={hit.id}>
            <Link href={`${folder}/${hit.id}`} className="font-medium underline underline-offset-2">
              {hit.name}
            </Link>
            {hit.matched && ` ${fillIn(t.people.matched, { name: hit.matched })}`}
            {hit.title && ` · ${hit.title}`}
            {` · ${t.peopleDesk.reasons[hit.reason]}`}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
