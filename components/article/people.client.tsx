'use client';
import { useMessages } from '#components/newsroom/messages.client.tsx';
import { initialsOf } from '#components/ui/avatar.tsx';
import type { Present } from '#lib/collaboration/presence.ts';
import { fillIn } from '#lib/language/fill-in.ts';

/** Who else is at the story, in the colours of their carets. */
export function People({ people }: { people: readonly Present['user'][] }) {
  const { t: texts } = useMessages();
  const words = texts.articles.people;
  if (people.length === 0) return null;
  return (
    <ul aria-label={words.label} className="flex -space-x-1 rtl:space-x-reverse">
      {people.slice(0, 8).map(({ id, name, color }) => (
        <li key={id} title={fillIn(words.one, { name })}>
          <span
            aria-hidden
            data-initials={initialsOf(name)}
            style={{ backgroundColor: color, color: '#fff' }}
            className="inline-flex size-7 items-center justify-center rounded-full border-2 border-surface font-semibold text-2xs before:content-[attr(data-initials)]"
          />
          <span className="sr-only">{name}</span>
        </li>
      ))}
      {people.length > 8 && <li className="ps-2 text-sm text-muted">+{people.length - 8}</li>}
    </ul>
  );
}
