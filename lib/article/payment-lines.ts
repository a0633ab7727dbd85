import 'server-only';
import { z } from 'zod';
import { type CreditRole, creditRoleSchema, creditRoles, type PrintableCredit } from '../credit/credit.ts';
import { houseStyleSchema } from '../credit/house-style.ts';
import { bylineText } from '../credit/print-byline.ts';
import { footText } from '../credit/print-foot.ts';
import { photoCreditText } from '../credit/print-photo-credit.ts';
import { db, Prisma } from '../platform/db.ts';
import { type Actor, demand } from '../staff/actor.ts';
import { type Counted, daysAfter } from './count-form.ts';
import { printedCredits } from './printed-credits.ts';
import { creditSelect, keptNames, someone, toCredits, toName } from './published-rows.ts';

const rowSchema = z.object({
  articleId: z.uuid(),
  revisionId: z.uuid(),
  role: creditRoleSchema,
  contributorId: z.uuid().nullable(),
  photoIds: z.array(z.uuid()),
  payee: z.string(),
  person: z.string(),
  agency: z.string(),
  edition: z.string(),
  headline: z.string(),
  slug: z.string(),
  address: z.string(),
  published: z.string(),
  words: z.int(),
  now: z.enum(['printed', 'corrected', 'withdrawn']),
});
type Row = z.infer<typeof rowSchema>;

/** One thing to pay for: somebody, or an agency alone, printed over, in or under a story in one role. */
export type PaymentLine = {
  payee_reference: string;
  person: string;
  person_id: string;
  role: CreditRole;
  agency: string;
  story_id: string;
  headline: string;
  slug: string;
  edition: string;
  address: string;
  /** In the zone of the edition, with its offset. */
  published_at: string;
  words: number;
  photos: number;
  /** The line in which the credit was printed; empty where nobody was to be named. */
  printed_credit: string;
  /** What became of it: `printed`, `corrected` where the story no longer says so, or `withdrawn`. */
  now: Row['now'];
};
export const paymentColumns = [
  'payee_reference',
  'person',
  'person_id',
  'role',
  'agency',
  'story_id',
  'headline',
  'slug',
  'edition',
  'address',
  'published_at',
  'words',
  'photos',
  'printed_credit',
  'now',
] as const satisfies readonly (keyof PaymentLine)[];

/** Who is to be paid for what was printed in a period; a day at a time. */
export async function* paymentLines(actor: Actor, counted: Counted): AsyncGenerator<PaymentLine[]> {
  demand(actor, 'payment.export');
  for (let day = counted.from; day <= counted.until; day = daysAfter(day, 1)) {
    const rows = await rowsOf({ ...counted, from: day, until: day });
    const printed = await printedLines([...new Set(rows.map(({ revisionId }) => revisionId))]);
    yield rows.map(({ articleId, revisionId, contributorId, photoIds, published, ...row }) => ({
      payee_reference: row.payee,
      person: row.person,
      person_id: contributorId ?? '',
      role: row.role,
      agency: row.agency,
      story_id: articleId,
      headline: row.headline,
      slug: row.slug,
      edition: row.edition,
      address: row.address,
      published_at: published,
      words: row.words,
      photos: photoIds.length,
      printed_credit: printed.get(revisionId)?.(row.role, contributorId, photoIds) ?? '',
      now: row.now,
    }));
  }
}

async function rowsOf(counted: Counted): Promise<Row[]> {
  const rows = await db().$queryRaw`
    WITH ${printedCredits(counted)},
      line AS (
        SELECT "articleId", "revisionId", role, "contributorId", "agencyId", min(at) AS at, max(words) AS words,
          array_agg(DISTINCT "photoId") FILTER (WHERE "photoId" IS NOT NULL) AS photos
        FROM printed GROUP BY 1, 2, 3, 4, 5)
    SELECT line."articleId", line."revisionId", line.role, line."contributorId", coalesce(line.photos, '{}') AS "photoIds",
      coalesce(k.payee, '') AS payee, coalesce(p.name, '') AS person, coalesce(y.name, '') AS agency, e.code AS edition,
      r.headline, r.slug, coalesce(a.address, '') AS address, line.words,
      to_char(line.at AT TIME ZONE e."timeZone", 'YYYY-MM-DD"T"HH24:MI:SS') || ${offsetOf(Prisma.sql`line.at`)} AS published,
      CASE WHEN a.status <> 'published' THEN 'withdrawn'
        WHEN EXISTS (SELECT FROM "ContributorWork" w WHERE w."articleId" = a.id AND w."contributorId" = line."contributorId" AND line.role = ANY (w.roles))
          OR (line."contributorId" IS NULL AND EXISTS (
            SELECT FROM "AgencyWork" w WHERE w."articleId" = a.id AND w."agencyId" = line."agencyId"
              AND (line.role = ANY (w.roles) OR line.role = 'writer')))
        THEN 'printed' ELSE 'corrected' END AS now
    FROM line JOIN "Article" a ON a.id = line."articleId" JOIN "Revision" r ON r.id = line."revisionId"
    JOIN "Publication" q ON q."revisionId" = r.id JOIN "Edition" e ON e.id = q."editionId"
    LEFT JOIN "Contributor" p ON p.id = line."contributorId" LEFT JOIN "ContributorContact" k ON k."contributorId" = p.id
    LEFT JOIN "Agency" y ON y.id = line."agencyId"
    ORDER BY line.at, r.id, array_position(${[...creditRoles]}::text[], line.role), person, agency`;
  return z.array(rowSchema).parse(rows);
}

/** `+08:00`, on that day in the edition's zone. */
function offsetOf(at: Prisma.Sql): Prisma.Sql {
  const minutes = Prisma.sql`(extract(epoch FROM ${at} AT TIME ZONE e."timeZone" - ${at} AT TIME ZONE 'UTC') / 60)::int`;
  return Prisma.sql`(CASE WHEN ${minutes} < 0 THEN '-' ELSE '+' END || to_char(abs(${minutes}) * interval '1 minute', 'HH24:MI'))`;
}

type PrintedLine = (role: CreditRole, contributorId: string | null, photoIds: readonly string[]) => string;

/** How each revision printed its credits, in the manner of its edition. */
async function printedLines(revisionIds: readonly string[]): Promise<Map<string, PrintedLine>> {
  const revisions = await db().revision.findMany({
    where: { id: { in: [...revisionIds] } },
    select: {
      id: true,
      place: true,
      noByline: true,
      agency: someone,
      keptNames,
      credits: { select: creditSelect, orderBy: [{ position: 'asc' }, { order: 'asc' }] },
      publication: { select: { photoCredits: { select: printedUnderPhoto, orderBy: { order: 'asc' } } } },
      article: { select: { edition: { select: { language: true, style: true } } } },
    },
  });
  return new Map(
    revisions.map((revision) => {
      const { language, style } = revision.article.edition;
      const voice = { language, style: houseStyleSchema.parse(style) };
      const credits = toCredits(revision.credits, language, revision.keptNames);
      const storyAgency = toName('agency', revision.agency, language);
      const { place, noByline } = revision;
      const top = () => bylineText({ credits, storyAgency, place, noByline }, voice);
      const line: PrintedLine = (role, contributorId, photoIds) => {
        const [photoId] = photoIds;
        if (photoId !== undefined) {
          const under = (revision.publication?.photoCredits ?? [])
            .filter((credit) => credit.photoId === photoId)
            .map(asCredit);
          const itself = under.find(
            (credit) => credit.role === role && credit.contributor?.id === contributorId,
          );
          // Whoever was named there later stood beside those who were named with them, not beside those before.
          const line = under.filter(({ since }) => since?.getTime() === itself?.since?.getTime());
          return photoCreditText(toCredits(line, language, revision.keptNames), voice);
        }
        const mine = revision.credits.filter(
          (credit) => credit.role === role && (credit.contributor?.id ?? null) === contributorId,
        );
        const own = toCredits(mine, language, revision.keptNames);
        if (own.length === 0 && mine.length > 0) return '';
        return own.every(isOnTop) ? top() : footText(credits, voice);
      };
      return [revision.id, line];
    }),
  );
}

const printedUnderPhoto = {
  photoId: true,
  since: true,
  role: true,
  printedAs: true,
  contributor: { select: { ...creditSelect.contributor.select, mergedInto: creditSelect.contributor } },
  agency: { select: { ...someone.select, mergedInto: someone } },
} satisfies Prisma.PrintedPhotoCreditSelect;

/** Whoever was merged since is found as whom they became. */
function asCredit({
  contributor,
  agency,
  ...credit
}: Prisma.PrintedPhotoCreditGetPayload<{ select: typeof printedUnderPhoto }>) {
  return {
    ...credit,
    position: 'photo' as const,
    place: null,
    contributor: contributor && (contributor.mergedInto ?? contributor),
    agency: agency && (agency.mergedInto ?? agency),
  };
}

const isOnTop = ({ position }: PrintableCredit) => position === 'top';
