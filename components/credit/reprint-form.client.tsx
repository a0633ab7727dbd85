'use client';
import { useRouter } from 'next/navigation';
import { type ReactNode, useState } from 'react';
import { PeopleTask } from '#components/contributor/people-task.tsx';
import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { useAction } from '#components/newsroom/use-action.client.ts';
import { Button } from '#components/ui/button.tsx';
import { Checkbox } from '#components/ui/checkbox.client.tsx';
import { useToast } from '#components/ui/toast.client.tsx';
import type { KeptStory, ReprintStories } from '#lib/credit/reprint-form.ts';
import { printCount } from '#lib/language/catalogue.ts';
import type { Action } from '#lib/platform/outcome.ts';

type ReprintFormProps = {
  person: { id: string; name: string };
  stories: readonly KeptStory[];
  total: number;
  addresses: readonly string[];
  reprint: Action<ReprintStories, { count: number }>;
  children: ReactNode;
};

/** Stories that still print a name somebody had, and what they would print; none of them has to. */
export function ReprintForm({ person, stories, total, addresses, reprint, children }: ReprintFormProps) {
  const { t, language } = useAllMessages();
  const words = t.peopleDesk.reprint;
  const router = useRouter();
  const tell = useToast();
  const { run, busy, refusal } = useAction(reprint);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const print = async (articleIds: string[] | null) => {
    const done = await run({ id: person.id, articleIds });
    if (!done) return;
    tell({ text: printCount(language, words.done, done.count) });
    router.refresh();
  };
  const toggle = (id: string, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  return (
    <PeopleTask
      back={{ href: `/newsroom/contributors/${person.id}`, label: person.name }}
      title={words.title}
      aside={printCount(language, t.peopleDesk.merge.stories, total)}
      doIt={words.doIt}
      busy={busy}
      disabled={chosen.size === 0}
      refusal={refusal}
      lead={words.lead}
      onSubmit={() => print([...chosen])}
    >
      {stories.length === 0 ? (
        <p className="text-muted">{words.nothing}</p>
      ) : (
        <>
          <p>
            <Button busy={busy} onClick={() => void print(null)}>
              {printCount(language, words.all, total)}
            </Button>
          </p>
          <div className="border-t border-line pt-1">
            {stories.map((story) => (
              <Checkbox
                key={story.id}
                label={story.headline || t.people.untitled}
                hint={[
                  `${story.name} → ${story.now}`,
                  ...story.roles.map((role) => t.creditRoles[role]),
                ].join(' · ')}
                checked={chosen.has(story.id)}
                onCheckedChange={(on) => toggle(story.id, on)}
              />
            ))}
          </div>
          <div>
            <h2 className="mb-1 text-sm font-semibold">{words.pages}</h2>
            <ul className="text-sm text-muted" dir="ltr">
              {addresses.map((address) => (
                <li key={address}>{address}</li>
              ))}
            </ul>
          </div>
        </>
      )}
      {children}
    </PeopleTask>
  );
}
