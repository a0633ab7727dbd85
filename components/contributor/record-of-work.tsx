import Link from 'next/link';
import { SideSection } from '#components/newsroom/side-section.tsx';
import { When } from '#components/newsroom/when.client.tsx';
import type { CreditRole } from '#lib/credit/credit.ts';
import { printCount, printList } from '#lib/language/catalogue.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import { messages } from '#lib/language/newsroom-messages.ts';

export type Work = {
  credits: { role: CreditRole; count: number }[];
  stories: { id: string; headline: string; language: string; changedAt: Date; roles: CreditRole[] }[];
  history: { sequence: string; at: Date; type: string; actor: string }[];
};

/** What someone did, and what was done to their page. */
export function RecordOfWork({ work, language }: { work: Work; language: string }) {
  const t = messages(language);
  const happened: Record<string, string> = t.people.events;
  return (
    <>
      <SideSection title={t.people.credits}>
        {work.credits.length === 0 ? (
          <p className="text-sm text-muted">{t.people.noCredits}</p>
        ) : (
          <ul className="flex flex-col gap-1">
            {work.credits.map(({ role, count }) => (
              <li key={role} className="flex justify-between text-sm">
                {t.creditRoles[role]}
                <span className="text-muted tabular-nums">
                  {printCount(language, t.people.creditCount, count)}
                </span>
              </li>
            ))}
          </ul>
        )}
      </SideSection>
      <SideSection title={t.people.latestStories}>
        {work.stories.length === 0 ? (
          <p className="text-sm text-muted">{t.people.noStories}</p>
        ) : (
          <ul className="-mx-2 flex flex-col">
            {work.stories.map((story) => (
              <li key={story.id}>
                <Link
                  href={`/newsroom/articles/${story.id}`}
                  prefetch={false}
                  className="block rounded-md px-2 py-1.5 hover:bg-hover"
                >
                  <span lang={story.language} dir="auto" className="line-clamp-2 text-sm">
                    {story.headline || t.people.untitled}
                  </span>
                  <span className="text-xs text-muted">
                    {printList(
                      language,
                      story.roles.map((role) => t.creditRoles[role]),
                    )}{' '}
                    · <When at={story.changedAt} />
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        )}
      </SideSection>
      <SideSection title={t.people.history}>
        <ol className="flex flex-col gap-1.5">
          {work.history.map(({ sequence, at, type, actor }) => (
            <li key={sequence} className="flex justify-between gap-3 text-sm">
              <span>{fillIn(happened[type] ?? t.people.events.other, { actor, type })}</span>
              <span className="text-xs text-muted">
                <When at={at} />
              </span>
            </li>
          ))}
        </ol>
      </SideSection>
    </>
  );
}
