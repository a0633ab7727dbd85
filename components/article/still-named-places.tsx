import Link from 'next/link';
import type { StillNamed } from '#lib/article/still-named-form.ts';
import { fillIn } from '#lib/language/fill-in.ts';
import { messages } from '#lib/language/newsroom-messages.ts';

/** Where each thing is put right. */
const folders: Record<StillNamed['thing'], string | null> = {
  article: 'articles',
  photo: 'photos',
  contributor: 'contributors',
  agency: 'agencies',
  front: 'front-pages',
  edition: null,
  section: null,
  topic: null,
};

type StillNamedPlacesProps = { places: readonly StillNamed[]; language: string };

/** Each place with the words around the name, and the way there. */
export function StillNamedPlaces({ places, language }: StillNamedPlacesProps) {
  const t = messages(language);
  const texts = t.stillNamed;
  return (
    <ul aria-label={texts.title} className="flex flex-col">
      {places.map((place) => {
        const title = <bdi lang={place.language ?? undefined}>{place.title || t.people.untitled}</bdi>;
        const href = folders[place.thing] && `/newsroom/${folders[place.thing]}/${place.id}`;
        return (
          <li
            key={`${place.thing} ${place.id} ${place.where} ${place.text}`}
            className="flex flex-col gap-0.5 border-b border-line px-4 py-2.5"
          >
            <p className="flex flex-wrap items-baseline gap-x-3">
              {href ? (
                <Link href={href} prefetch={false} className="font-medium hover:underline">
                  {title}
                </Link>
              ) : (
                <span className="font-medium">{title}</span>
              )}
              <span className="text-sm text-muted">
                {texts.things[place.thing]} · {texts.where[place.where]} ·{' '}
                {fillIn(t.people.matched, { name: place.name })}
              </span>
            </p>
            <p
              lang={place.language ?? undefined}
              dir="auto"
              className="max-w-3xl text-sm break-words text-muted"
            >
              {place.text}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
