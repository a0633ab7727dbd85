import { type PhotoChoice, toPhotoChoice } from '#components/photo/photo-choice.ts';
import type { PersonDetails } from '#lib/contributor/person-details.ts';
import { getPhoto } from '#lib/photo/queries.ts';
import type { Actor } from '#lib/staff/actor.ts';

/** Every portrait of these people, as forms show them. */
export async function portraitsOf(
  actor: Actor,
  people: readonly Pick<PersonDetails, 'portraitId' | 'profiles'>[],
): Promise<PhotoChoice[]> {
  const ids = people.flatMap(({ portraitId, profiles }) => [
    portraitId,
    ...profiles.map((profile) => profile.portraitId),
  ]);
  const known = new Set(ids.flatMap((id) => id ?? []));
  return (await Promise.all([...known].map((id) => getPhoto(actor, id)))).map(toPhotoChoice);
}
