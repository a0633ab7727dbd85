import 'server-only';
import { z } from 'zod';
import { db, Prisma } from '../platform/db.ts';
import { likeAny } from './like-any.ts';
import type { NameForm } from './protected-forms.ts';
import { namedIn, type StillNamed } from './still-named-form.ts';

const rowSchema = z.object({
  thing: z.enum(['photo', 'contributor', 'agency', 'edition', 'section', 'topic', 'front']),
  id: z.uuid(),
  title: z.string(),
  where: z.enum(namedIn),
  texts: z.array(z.string()),
});
export type ToRead = Omit<StillNamed, 'name' | 'text'> & { texts: string[] };

/** What may say a name besides stories: photos that readers see, other people, agencies, editions and their fronts. */
export async function elsewhereNamed(contributorId: string, forms: readonly NameForm[]): Promise<ToRead[]> {
  const ways = forms.flatMap((form) => form.ways);
  if (ways.length === 0) return [];
  const like = likeAny(ways);
  const one = (thing: string, where: string, title: Prisma.Sql, text: Prisma.Sql, from: Prisma.Sql) =>
    Prisma.sql`SELECT ${thing} AS thing, t.id, ${title} AS title, ${where} AS where, ARRAY[${text}] AS texts FROM ${from} AND ${like(text)}`;
  const name = Prisma.sql`t.name`;
  const others = Prisma.sql`"Contributor" t WHERE t.state <> 'withheld' AND t."mergedIntoId" IS NULL AND t.id <> ${contributorId}::uuid`;
  const profiles = Prisma.sql`"ContributorProfile" f JOIN "Contributor" t ON t.id = f."contributorId"
    WHERE t.state <> 'withheld' AND t."mergedIntoId" IS NULL AND t.id <> ${contributorId}::uuid`;
  const agencies = Prisma.sql`"Agency" t WHERE t."mergedIntoId" IS NULL`;
  const seen = Prisma.sql`"Photo" t WHERE (EXISTS (
      SELECT FROM "PhotoUse" use JOIN "Article" a ON a."liveRevisionId" = use."revisionId" AND a.status = 'published' WHERE use."photoId" = t.id)
    OR EXISTS (SELECT FROM "Contributor" c WHERE c."portraitId" = t.id AND c.state <> 'withheld'))`;
  const called = Prisma.sql`coalesce(nullif(t.headline, ''), nullif(t.caption, ''), t."originalName")`;
  const rows = await db().$queryRaw`${Prisma.join(
    [
      // Of a photo that is the person's own the line is left out of print already.
      one(
        'photo',
        'copyright',
        called,
        Prisma.sql`t.copyright`,
        Prisma.sql`${seen} AND NOT EXISTS (
        SELECT FROM "Credit" c WHERE c."photoId" = t.id AND c."contributorId" = ${contributorId}::uuid)`,
      ),
      one('photo', 'altText', called, Prisma.sql`t."altText"`, seen),
      one('contributor', 'title', name, Prisma.sql`t.title`, others),
      one('contributor', 'biography', name, Prisma.sql`t.biography`, others),
      one('contributor', 'title', name, Prisma.sql`f.title`, profiles),
      one('contributor', 'biography', name, Prisma.sql`f.biography`, profiles),
      one('agency', 'name', name, name, agencies),
      one('agency', 'about', name, Prisma.sql`t.about`, agencies),
      one(
        'agency',
        'name',
        name,
        Prisma.sql`n.name`,
        Prisma.sql`"AgencyName" n JOIN "Agency" t ON t.id = n."agencyId" WHERE t."mergedIntoId" IS NULL`,
      ),
      one('edition', 'name', name, name, Prisma.sql`"Edition" t WHERE true`),
      one('edition', 'about', name, Prisma.sql`t.motto`, Prisma.sql`"Edition" t WHERE true`),
      one(
        'edition',
        'banner',
        name,
        Prisma.sql`b.text`,
        Prisma.sql`"Banner" b JOIN "Edition" t ON t.id = b."editionId" WHERE b."endsAt" > now()`,
      ),
      one('section', 'name', name, name, Prisma.sql`"Section" t WHERE true`),
      one('topic', 'name', name, name, Prisma.sql`"Topic" t WHERE true`),
      frontTexts(like),
    ],
    ' UNION ALL ',
  )} ORDER BY thing, title LIMIT 500`;
  return z
    .array(rowSchema)
    .parse(rows)
    .map((row) => ({ ...row, language: null }));
}

/** Titles and lines written by hand on what each front shows now or will. */
function frontTexts(like: (column: Prisma.Sql) => Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    SELECT 'front' AS thing, t.id, coalesce(s.name, e.name) AS title, 'front' AS where, written.texts
    FROM "Front" t JOIN "Edition" e ON e.id = t."editionId" LEFT JOIN "Section" s ON s.id = t."sectionId"
    JOIN "FrontRelease" l ON l."frontId" = t.id AND l."cancelledAt" IS NULL AND (l."liveFrom" > now() OR l.id = (
      SELECT id FROM "FrontRelease" WHERE "frontId" = t.id AND "cancelledAt" IS NULL AND "liveFrom" <= now() ORDER BY "liveFrom" DESC LIMIT 1))
    JOIN "FrontRevision" r ON r.id = l."revisionId"
    CROSS JOIN LATERAL (SELECT array_agg(line #>> '{}') AS texts FROM (
      SELECT jsonb_path_query(r.containers, '$[*].title') UNION ALL SELECT jsonb_path_query(r.containers, '$[*].placements[*].headline')
      UNION ALL SELECT jsonb_path_query(r.containers, '$[*].placements[*].kicker')) AS lines (line)) written
    WHERE ${like(Prisma.sql`array_to_string(written.texts, ' | ')`)}`;
}
