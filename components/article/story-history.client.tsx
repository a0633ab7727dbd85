'use client';
import Link from 'next/link';
import { useState } from 'react';
import { useAllMessages } from '#components/newsroom/all-messages.client.ts';
import { tellMoment } from '#lib/language/moments.ts';
import type { StoryActions } from './story.ts';

type Line = { id: string; at: Date; type: string; who: string };

/** Who did what to the story, newest first; a run of saves by one person is one line. */
export function StoryHistory({ articleId, events }: { articleId: string; events: StoryActions['events'] }) {
  const { t: texts, language } = useAllMessages();
  const words = texts.articles.history;
  const [lines, setLines] = useState<Line[] | null>(null);
  const show = async () => {
    const outcome = await events({ articleId });
    if (outcome.ok) setLines(withoutRepeats(outcome.value));
  };
  const told: Record<string, string> = words.events;
  return (
    <details className="text-sm" onToggle={(event) => event.currentTarget.open && void show()}>
      <summary className="font-semibold">{words.title}</summary>
      <ol className="mt-2 flex flex-col gap-1.5">
        {(lines ?? []).map((line) => (
          <li key={line.id} className="text-muted">
            <span className="text-ink">{line.who}</span> {told[line.type] ?? line.type}{' '}
            <time dateTime={line.at.toISOString()}>{tellMoment(line.at, language)}</time>
          </li>
        ))}
      </ol>
      <Link
        href={`/newsroom/articles/${articleId}/history`}
        className="mt-2 inline-block text-accent-ink underline"
      >
        {texts.writing.revisions.open}
      </Link>
    </details>
  );
}

function withoutRepeats(lines: readonly Line[]): Line[] {
  return lines.filter((line, index) => {
    const newer = lines[index - 1];
    return !(line.type === 'article.saved' && newer?.type === line.type && newer.who === line.who);
  });
}
