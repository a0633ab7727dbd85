import 'server-only';
import { Prisma } from '../platform/db.ts';

/** Whether a column may say one of the names: by the longest word of each, with accents only where the text has any. */
export function likeAny(ways: readonly string[]): (column: Prisma.Sql) => Prisma.Sql {
  const longest = ways.map((way) =>
    way
      .trim()
      .split(' ')
      .reduce((a, b) => (b.length > a.length ? b : a), ''),
  );
  const patterns = [...new Set(longest)].map((word) => `%${word}%`);
  return (column) => Prisma.sql`(CASE WHEN octet_length(${column}) = length(${column})
    THEN ${column} ILIKE ANY (${patterns}::text[]) ELSE fold(${column}) LIKE ANY (${patterns}::text[]) END)`;
}
