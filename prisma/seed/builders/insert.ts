import type { Db } from '#lib/platform/db.ts';
import type {
  Affiliation,
  Agency,
  AgencyName,
  Article,
  ArticleViews,
  Banner,
  Comment,
  CommentThread,
  Contributor,
  ContributorContact,
  ContributorLink,
  ContributorName,
  ContributorProfile,
  Correction,
  Credit,
  Edition,
  Event,
  File,
  Front,
  FrontRelease,
  FrontRevision,
  Mention,
  Photo,
  PhotoUse,
  Publication,
  Redirect,
  Rendition,
  Revision,
  RevisionTopic,
  Section,
  Topic,
  Translation,
  User,
} from '#prisma/generated/client.ts';

type Rows = {
  Affiliation: Affiliation;
  Agency: Agency;
  AgencyName: AgencyName;
  ArticleViews: ArticleViews;
  Banner: Banner;
  Comment: Comment;
  CommentThread: CommentThread;
  Contributor: Contributor;
  ContributorContact: ContributorContact;
  ContributorLink: ContributorLink;
  ContributorName: ContributorName;
  ContributorProfile: ContributorProfile;
  Correction: Correction;
  Credit: Credit;
  Edition: Edition;
  File: File;
  FrontRelease: FrontRelease;
  Mention: Mention;
  Photo: Photo;
  PhotoUse: PhotoUse;
  Redirect: Redirect;
  Translation: Translation;
  Rendition: Rendition;
  RevisionTopic: RevisionTopic;
  Section: Section;
  Topic: Topic;
  User: User;
};

/** Any number of rows in one statement. All have the columns of the first; what they leave out gets its default. */
export async function insertRows<Table extends keyof Rows>(
  db: Db,
  table: Table,
  rows: readonly Rows[Table][],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = columnsOf(first);
  await db.$executeRawUnsafe(
    `INSERT INTO "${table}" (${columns}) SELECT ${columns} FROM json_populate_recordset(null::"${table}", $1::json)`,
    JSON.stringify(rows),
  );
}

/** Names from our own row types, never from outside. */
const columnsOf = (row: object) =>
  Object.keys(row)
    .map((column) => `"${column}"`)
    .join(', ');

export type EventRow = Omit<Event, 'sequence' | 'transaction'>;

/** Lines of the history, numbered by the database in the order given. */
export async function insertEvents(db: Db, rows: readonly EventRow[]): Promise<void> {
  if (rows.length === 0) return;
  await db.$executeRaw`
    INSERT INTO "Event" (at, type, "actorId", subject, "subjectId", detail)
    SELECT at, type, "actorId", subject, "subjectId", detail
    FROM json_populate_recordset(null::"Event", ${JSON.stringify(rows)}::json)`;
}

/**
 * Articles and revisions point at each other, and the database looks at that when a statement ends: so both go in by
 * one. Each revision waits for its article, whose edition the database compares with the section's.
 */
export async function insertArticlesWithRevisions(
  db: Db,
  articles: readonly Article[],
  revisions: readonly Revision[],
): Promise<void> {
  const [firstArticle] = articles;
  const [firstRevision] = revisions;
  if (!firstArticle || !firstRevision) return;
  const [ofArticle, ofRevision] = [columnsOf(firstArticle), columnsOf(firstRevision)];
  await db.$executeRawUnsafe(
    `WITH written AS (
       INSERT INTO "Article" (${ofArticle})
       SELECT ${ofArticle} FROM json_populate_recordset(null::"Article", $1::json)
       RETURNING id AS "writtenId"
     )
     INSERT INTO "Revision" (${ofRevision})
     SELECT ${ofRevision}
     FROM json_populate_recordset(null::"Revision", $2::json) AS revision
     JOIN written ON written."writtenId" = revision."articleId"`,
    JSON.stringify(articles),
    JSON.stringify(revisions),
  );
}

/** When readers saw each for the first time; those that the database noted by itself stay as they are. */
export async function insertPublications(db: Db, rows: readonly Publication[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = columnsOf(first);
  await db.$executeRawUnsafe(
    `INSERT INTO "Publication" (${columns}) SELECT ${columns} FROM json_populate_recordset(null::"Publication", $1::json)
     ON CONFLICT DO NOTHING`,
    JSON.stringify(rows),
  );
}

/** A front and its revisions point at each other, too. */
export async function insertFronts(
  db: Db,
  fronts: readonly Front[],
  revisions: readonly FrontRevision[],
): Promise<void> {
  const [front] = fronts;
  const [revision] = revisions;
  if (!front || !revision) return;
  const [ofFront, ofRevision] = [columnsOf(front), columnsOf(revision)];
  await db.$executeRawUnsafe(
    `WITH written AS (
       INSERT INTO "Front" (${ofFront}) SELECT ${ofFront} FROM json_populate_recordset(null::"Front", $1::json)
     )
     INSERT INTO "FrontRevision" (${ofRevision})
     SELECT ${ofRevision} FROM json_populate_recordset(null::"FrontRevision", $2::json)`,
    JSON.stringify(fronts),
    JSON.stringify(revisions),
  );
}
