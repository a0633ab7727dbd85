'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, useState } from 'react';
import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { useAction } from '#components/newsroom/use-action.client.ts';
import { type FoundName, NameField } from '#components/photo/name-field.client.tsx';
import { Button } from '#components/ui/button.tsx';
import { Checkbox } from '#components/ui/checkbox.client.tsx';
import { useToast } from '#components/ui/toast.client.tsx';
import type { SplitContributor } from '#lib/contributor/merge-form.ts';
import { printCount } from '#lib/language/catalogue.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import type { Action } from '#lib/platform/outcome.ts';
import { PeopleTask } from './people-task.tsx';

type Work = { id: string; label: string; hint: string };

type SplitFormProps = {
  person: { id: string; seen: string; name: string };
  stories: readonly Work[];
  photos: readonly Work[];
  find: (text: string) => Promise<FoundName[]>;
  split: Action<SplitContributor, { toId: string; moved: number; dropped: number }>;
  /** To further pages; what is chosen on this one is split first. */
  children: ReactNode;
};

const folder = '/newsroom/contributors';

/** Gives chosen work to somebody else. */
export function SplitForm({ person, stories, photos, find, split, children }: SplitFormProps) {
  const { t, language } = useAllMessages();
  const texts = t.peopleDesk.split;
  const router = useRouter();
  const tell = useToast();
  const { run, busy, refusal } = useAction(split);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [to, setTo] = useState<{ id: string | null; name: string } | null>(null);
  const toggle = (ids: readonly string[], on: boolean) => {
    const next = new Set(chosen);
    for (const id of ids)
      if (on) next.add(id);
      else next.delete(id);
    setChosen(next);
  };
  const ids = (works: readonly Work[]) => works.map(({ id }) => id).filter((id) => chosen.has(id));

  async function submit() {
    if (!to) return;
    const done = await run({
      fromId: person.id,
      seen: person.seen,
      to: to.id === null ? { name: to.name } : { id: to.id },
      articleIds: ids(stories),
      photoIds: ids(photos),
    });
    if (!done) return;
    tell({ text: fillIn(texts.done, { count: done.moved + done.dropped, name: to.name }) });
    router.replace(`${folder}/${done.toId}`);
    router.refresh();
  }
  const group = (title: string, works: readonly Work[]) =>
    works.length > 0 && (
      <fieldset>
        <legend className="mb-1 text-sm font-semibold">{title}</legend>
        <Checkbox
          label={texts.all}
          checked={works.every(({ id }) => chosen.has(id))}
          onCheckedChange={(on) =>
            toggle(
              works.map(({ id }) => id),
              on,
            )
          }
        />
        <div className="mt-1 border-t border-line pt-1">
          {works.map(({ id, label, hint }) => (
            <Checkbox
              key={id}
              label={label}
              hint={hint}
              checked={chosen.has(id)}
              onCheckedChange={(on) => toggle([id], on)}
            />
          ))}
        </div>
      </fieldset>
    );
  return (
    <PeopleTask
      back={{ href: `${folder}/${person.id}`, label: person.name }}
      title={fillIn(texts.title, { name: person.name })}
      aside={chosen.size > 0 ? printCount(language, texts.chosen, chosen.size) : undefined}
      doIt={texts.doIt}
      busy={busy}
      disabled={!to || chosen.size === 0}
      refusal={refusal}
      lead={`${texts.lead} ${t.peopleDesk.merge.undoable}`}
      onSubmit={submit}
    >
      <div>
        <p className="mb-1 text-sm font-semibold">{texts.to}</p>
        {to ? (
          <p className="flex items-center justify-between gap-3 rounded-md border border-line px-3 py-1.5">
            <span dir="auto">{to.name}</span>
            <Button size="small" variant="quiet" onClick={() => setTo(null)}>
              {t.actions.edit}
            </Button>
          </p>
        ) : (
          <NameField
            label={texts.to}
            find={async (text) => (await find(text)).filter((hit) => hit.id !== person.id)}
            create={async ({ name }) => {
              setTo({ id: null, name });
              return { ok: true, value: { id: '', name } };
            }}
            onChoose={({ id, name }) => id !== '' && setTo({ id, name })}
          />
        )}
        <p className="mt-1 text-xs text-muted">{texts.toHint}</p>
      </div>
      {stories.length + photos.length === 0 && <p className="text-sm text-muted">{texts.nothing}</p>}
      {group(texts.stories, stories)}
      {group(texts.photos, photos)}
      {children}
    </PeopleTask>
  );
}
