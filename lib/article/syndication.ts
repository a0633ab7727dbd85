import 'server-only';
import { db, Prisma } from '../platform/db.ts';
import type { PrintedStory } from './printed.ts';

/** Stories that may leave in feeds: nothing in their text is of an agency that keeps its material to us. On `r`, the live revision. */
export const maySyndicate = Prisma.sql`
  NOT EXISTS (SELECT FROM "Agency" y WHERE NOT y."maySyndicate" AND (y.id = r."agencyId" OR EXISTS (
    SELECT FROM "Credit" kept WHERE kept."revisionId" = r.id AND kept."agencyId" = y.id)))`;

/** Whether a live story may be handed to partners as a file. */
export async function mayLeave({ revisionId }: Pick<PrintedStory, 'revisionId'>): Promise<boolean> {
  const rows = await db().$queryRaw<unknown[]>`
    SELECT FROM "Revision" r WHERE r.id = ${revisionId}::uuid AND ${maySyndicate}`;
  return rows.length > 0;
}

/** Stories without the photos that may not be passed on. */
export async function withoutKeptPhotos(stories: readonly PrintedStory[]): Promise<PrintedStory[]> {
  const kept = await db().agency.findMany({ where: { maySyndicate: false }, select: { slug: true } });
  if (kept.length === 0) return [...stories];
  const slugs = new Set(kept.map(({ slug }) => slug));
  return stories.map((story) => ({
    ...story,
    photos: new Map(
      [...story.photos].filter(
        ([, photo]) => !photo.credits.some(({ agency }) => agency?.slug != null && slugs.has(agency.slug)),
      ),
    ),
    photo: story.photo?.credits.some(({ agency }) => agency?.slug != null && slugs.has(agency.slug))
      ? null
      : story.photo,
  }));
}
