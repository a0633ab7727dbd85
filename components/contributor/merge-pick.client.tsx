'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { type FoundName, NameField } from '#components/photo/name-field.client.tsx';
import type { Likeness } from '#lib/contributor/likeness.ts';
import { fillIn } from '#lib/language/fill-in.ts';

type MergePickProps = {
  folder: string;
  label: string;
  id: string;
  name: string;
  alike: readonly { id: string; name: string; title: string; reason: Likeness }[];
  find: (text: string) => Promise<FoundName[]>;
};

/** Whom a page is to be merged with. */
export function MergePick({ folder, label, id, name, alike, find }: MergePickProps) {
  const { t } = useAllMessages();
  const texts = t.peopleDesk.merge;
  const router = useRouter();
  const hrefOf = (other: string) => `${folder}/${id}/merge?with=${other}`;
  return (
    <div className="mx-auto flex max-w-2xl flex-col gap-5 px-5 py-6">
      <p className="text-sm text-muted">{fillIn(texts.pickLead, { name })}</p>
      <NameField
        label={label}
        find={async (text) => (await find(text)).filter((hit) => hit.id !== id)}
        create={null}
        onChoose={(choice) => router.push(hrefOf(choice.id))}
      />
      {alike.length > 0 && (
        <section aria-labelledby="alike">
          <h2 id="alike" className="mb-2 text-sm font-semibold">
            {texts.alike}
          </h2>
          <ul className="divide-y divide-line rounded-lg border border-line">
            {alike.map((person) => (
              <li key={person.id}>
                <Link
                  href={hrefOf(person.id)}
                  className="flex flex-wrap justify-between gap-x-3 px-3 py-2 text-sm hover:bg-hover"
                >
                  <span className="font-medium" dir="auto">
                    {person.name}
                    {person.title && <span className="font-normal text-muted"> · {person.title}</span>}
                  </span>
                  <span className="text-muted">{t.peopleDesk.reasons[person.reason]}</span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
