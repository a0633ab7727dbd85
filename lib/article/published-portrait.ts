import 'server-only';
import { isMet } from '../contributor/published.ts';
import { db } from '../platform/db.ts';
import { madeFrom } from '../platform/made-from.ts';
import type { PrintedPhoto } from './printed.ts';
import { photoSelect, toPhoto } from './published-rows.ts';

/** The portrait that an edition shows of somebody: its own, else the usual one; null where there is none to show. */
export async function publishedPortrait(
  slug: string,
  edition: { code: string; language: string },
): Promise<PrintedPhoto | null> {
  const person = await db().contributor.findFirst({
    where: { slug, ...isMet },
    select: {
      id: true,
      portraitId: true,
      profiles: { where: { edition: { code: edition.code } }, select: { portraitId: true } },
    },
  });
  if (!person) return null;
  madeFrom(`contributor:${person.id}`);
  const id = person.profiles[0]?.portraitId ?? person.portraitId;
  if (id === null) return null;
  const photo = await db().photo.findUniqueOrThrow({
    where: { id },
    select: { ...photoSelect, altText: true },
  });
  return toPhoto(
    { photo, caption: '', altText: photo.altText, decorative: false, crop: null },
    edition.language,
  );
}
