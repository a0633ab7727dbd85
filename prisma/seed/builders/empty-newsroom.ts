import type { Db } from '#lib/platform/db.ts';

/** Takes everything out but the system's own accounts. For the databases of tests. */
export async function emptyNewsroom(db: Db): Promise<void> {
  await db.$executeRaw`
    TRUNCATE "Session", "SignInAttempt", "Event", "Edition", "Section", "Topic", "Contributor", "ContributorName",
      "Agency", "AgencyName", "Credit", "Photo", "Rendition", "PhotoUse", "Article", "Revision", "RevisionTopic", "Redirect",
      "Front", "FrontRevision", "FrontRelease",
      "User" RESTART IDENTITY CASCADE`;
  await db.$executeRaw`
    INSERT INTO "User" (id, email, name, roles, "isSystem") VALUES
      ('00000000-0000-7000-8000-000000000001', 'command-line@system.invalid', 'Command line', '{admin}', true),
      ('00000000-0000-7000-8000-000000000002', 'clock@system.invalid', 'Clock', '{admin}', true)`;
}
