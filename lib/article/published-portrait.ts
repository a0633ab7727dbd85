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
  const portrait = { select: { ...photoSelect, altText: true } };
  const person = await db().contributor.findFirst({
    where: { slug, ...isMet },
    select: {
      id: true,
      portrait,
      profiles: { where: { edition: { code: edition.code } }, select: { portrait } },
    },
  });
  if (!person) return null;
  madeFrom(`contributor:${person.id}`);
  const photo = person.profiles[0]?.portrait ?? person.portrait;
  if (!photo) return null;
  return toPhoto(
    { photo, caption: '', altText: photo.altText, decorative: false, crop: null },
    edition.language,
  );
}
