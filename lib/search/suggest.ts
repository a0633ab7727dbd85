import 'server-only';
import { z } from 'zod';
import { editionRow } from '../edition/published.ts';
import { fold } from '../language/fold.ts';
import { db, Prisma } from '../platform/db.ts';
import { madeFrom } from '../platform/made-from.ts';
import type { Suggestion } from './printed.ts';
import { wordsOf } from './words-of.ts';

const rows = z.array(
  z.object({ kind: z.enum(['section', 'person', 'topic', 'story']), text: z.string(), path: z.string() }),
);

/** What a reader may mean who has typed this far: sections, people, topics, headlines; only what live stories lead to. */
export async function suggest(code: string, typed: string): Promise<Suggestion[]> {
  const edition = await editionRow(code);
  const begun = fold(typed).slice(0, 60);
  if (!edition || !/[\p{L}\p{N}]/u.test(begun)) return [];
  madeFrom(`stories-of:edition:${edition.id}`);
  const id = Prisma.sql`${edition.id}::uuid`;
  const pattern = begun.replace(/[\\%_]/g, '\\$&');
  const [starts, inside] = [`${pattern}%`, `% ${pattern}%`];
  const headlines = headlineQuery(await wordsOf(begun));
  const found = await db().$queryRaw`
    (SELECT 'section' AS kind, s.name AS text, '/' || s.slug AS path FROM "Section" s
      WHERE s."editionId" = ${id} AND fold(s.name) LIKE ${starts} ORDER BY s.position LIMIT 2)
    UNION ALL
    (SELECT 'person', coalesce(printed.name, c.name), '/people/' || c.slug
      FROM "Contributor" c
      LEFT JOIN "ContributorName" printed ON printed."contributorId" = c.id AND printed.kind = 'printed' AND printed.language = ${edition.language}
      WHERE c.id IN (
          SELECT e."contributorId" FROM "NameEntry" e
          WHERE e.beginnings @@ ${nameQuery(begun)}::tsquery AND e."contributorId" IS NOT NULL
            AND NOT EXISTS (SELECT FROM "ContributorName" n WHERE n.id = e.id AND n.kind::text = 'legal')
          LIMIT 200)
        AND c.state <> 'withheld'
        AND EXISTS (SELECT FROM "SearchEntry" e WHERE e."editionId" = ${id} AND e.people @> ARRAY[c.id])
      ORDER BY 2 LIMIT 3)
    UNION ALL
    (SELECT 'topic', t.name, '/topics/' || t.slug FROM "Topic" t
      WHERE t."editionId" = ${id} AND (fold(t.name) LIKE ${starts} OR fold(t.name) LIKE ${inside})
        AND EXISTS (SELECT FROM "RevisionTopic" rt JOIN "SearchEntry" e ON e."revisionId" = rt."revisionId" WHERE rt."topicId" = t.id)
      ORDER BY t.name LIMIT 3)
    UNION ALL
    (SELECT 'story', r.headline, a.address
      FROM (
        SELECT e."articleId", e."revisionId" FROM "SearchEntry" e
        WHERE e."editionId" = ${id} AND e.words @@ ${headlines.any}::tsquery AND e.head @@ ${headlines.inHeadline}::tsquery
        ORDER BY e."firstPublishedAt" DESC LIMIT 4) newest
      JOIN "Article" a ON a.id = newest."articleId" AND a.status = 'published'
      JOIN "Revision" r ON r.id = newest."revisionId")`;
  return rows.parse(found).map(({ kind, text, path }) => ({
    kind,
    text,
    address: kind === 'story' ? path : `/${code}${path}`,
  }));
}

/** Every word begins some word of the name. */
function nameQuery(begun: string): string {
  const words = begun.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');
  return words.map((word) => `'${word}':*`).join(' & ');
}

/** The last word may go on. Of one or two letters, too much begins with them. */
function headlineQuery(words: readonly string[]): { any: string; inHeadline: string } {
  const last = words.at(-1);
  if (last === undefined || /^[\p{Script=Latin}\p{N}]{1,2}$/u.test(last)) return { any: '', inHeadline: '' };
  const query = (weight: string) =>
    [
      ...words.slice(0, -1).map((word) => `'${word}'${weight === '' ? '' : `:${weight}`}`),
      `'${last}':*${weight}`,
    ].join(' & ');
  return { any: query(''), inHeadline: query('A') };
}
