-- An edit of a story changes who did what for it now and then only: what stays is left as it is, and nothing is tallied for
-- it. Before, each edit took away all works of the story and wrote them again, a third of what it asked of the database.

CREATE OR REPLACE FUNCTION list_works(stories uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF stories IS NULL THEN RETURN; END IF;
  WITH live AS MATERIALIZED (
      SELECT a.id, a."editionId", a."firstPublishedAt", r.id AS revision, r."noByline", r."agencyId" FROM "Article" a
      JOIN "Revision" r ON r.id = a."liveRevisionId" WHERE a.id = ANY (stories) AND a.status = 'published' AND a."firstPublishedAt" IS NOT NULL),
    named AS MATERIALIZED (
      SELECT live.id, c."contributorId", c."agencyId", c.role::text AS role FROM live JOIN "Credit" c ON c."revisionId" = live.revision
        AND NOT (live."noByline" AND c.position = 'top')
      UNION
      SELECT live.id, c."contributorId", c."agencyId", c.role::text FROM live JOIN "PhotoUse" use ON use."revisionId" = live.revision
        JOIN "Credit" c ON c."photoId" = use."photoId"
      UNION
      SELECT live.id, NULL, live."agencyId", NULL FROM live WHERE live."agencyId" IS NOT NULL),
    people AS MATERIALIZED (
      SELECT named."contributorId", live."editionId", live."firstPublishedAt", live.id AS "articleId", array_agg(DISTINCT role) AS roles
      FROM named JOIN live USING (id) WHERE named."contributorId" IS NOT NULL GROUP BY 1, 2, 3, 4),
    agencies AS MATERIALIZED (
      SELECT named."agencyId", live."editionId", live."firstPublishedAt", live.id AS "articleId",
        coalesce(array_agg(DISTINCT role) FILTER (WHERE role IS NOT NULL), '{}') AS roles
      FROM named JOIN live USING (id) WHERE named."agencyId" IS NOT NULL GROUP BY 1, 2, 3, 4),
    people_gone AS (
      DELETE FROM "ContributorWork" work WHERE "articleId" = ANY (stories) AND NOT EXISTS (
        SELECT FROM people now WHERE (now."contributorId", now."articleId", now."editionId", now."firstPublishedAt", now.roles)
          = (work."contributorId", work."articleId", work."editionId", work."firstPublishedAt", work.roles))
      RETURNING 1),
    agencies_gone AS (
      DELETE FROM "AgencyWork" work WHERE "articleId" = ANY (stories) AND NOT EXISTS (
        SELECT FROM agencies now WHERE (now."agencyId", now."articleId", now."editionId", now."firstPublishedAt", now.roles)
          = (work."agencyId", work."articleId", work."editionId", work."firstPublishedAt", work.roles))
      RETURNING 1),
    -- Counting what has gone comes before the first row is written: of one person and story there is one row.
    people_come AS (
      INSERT INTO "ContributorWork" ("contributorId", "editionId", "firstPublishedAt", "articleId", roles)
        SELECT now."contributorId", now."editionId", now."firstPublishedAt", now."articleId", now.roles
        FROM people now, (SELECT count(*) FROM people_gone) AS before
        WHERE NOT EXISTS (
          SELECT FROM "ContributorWork" work WHERE (now."contributorId", now."articleId", now."editionId", now."firstPublishedAt", now.roles)
            = (work."contributorId", work."articleId", work."editionId", work."firstPublishedAt", work.roles)))
  INSERT INTO "AgencyWork" ("agencyId", "editionId", "firstPublishedAt", "articleId", roles)
    SELECT now."agencyId", now."editionId", now."firstPublishedAt", now."articleId", now.roles
    FROM agencies now, (SELECT count(*) FROM agencies_gone) AS before
    WHERE NOT EXISTS (
      SELECT FROM "AgencyWork" work WHERE (now."agencyId", now."articleId", now."editionId", now."firstPublishedAt", now.roles)
        = (work."agencyId", work."articleId", work."editionId", work."firstPublishedAt", work.roles));
END $$;
