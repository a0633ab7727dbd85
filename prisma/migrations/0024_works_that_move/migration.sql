-- A merge touches one person's credits in thousands of stories: only their works are listed anew, not everybody's.

CREATE FUNCTION list_works_of_moved_credits() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  stories uuid[];
  people uuid[];
  agencies uuid[];
BEGIN
  SELECT array_agg(DISTINCT "contributorId") INTO people FROM (SELECT "contributorId" FROM before UNION SELECT "contributorId" FROM changed) p
    WHERE "contributorId" IS NOT NULL;
  SELECT array_agg(DISTINCT "agencyId") INTO agencies FROM (SELECT "agencyId" FROM before UNION SELECT "agencyId" FROM changed) y
    WHERE "agencyId" IS NOT NULL;
  SELECT array_agg(DISTINCT a.id) INTO stories FROM "Article" a WHERE a.status = 'published' AND a."liveRevisionId" IN (
    SELECT "revisionId" FROM changed WHERE "revisionId" IS NOT NULL
    UNION SELECT use."revisionId" FROM changed JOIN "PhotoUse" use ON use."photoId" = changed."photoId");
  IF stories IS NULL THEN RETURN NULL; END IF;
  DELETE FROM "ContributorWork" WHERE "contributorId" = ANY (people) AND "articleId" = ANY (stories);
  DELETE FROM "AgencyWork" WHERE "agencyId" = ANY (agencies) AND "articleId" = ANY (stories);
  WITH live AS MATERIALIZED (
      SELECT a.id, a."editionId", a."firstPublishedAt", r.id AS revision, r."noByline", r."agencyId" FROM "Article" a
      JOIN "Revision" r ON r.id = a."liveRevisionId" WHERE a.id = ANY (stories) AND a."firstPublishedAt" IS NOT NULL),
    named AS MATERIALIZED (
      SELECT live.id, c."contributorId", c."agencyId", c.role::text AS role FROM live JOIN "Credit" c ON c."revisionId" = live.revision
        AND NOT (live."noByline" AND c.position = 'top')
      UNION
      SELECT live.id, c."contributorId", c."agencyId", c.role::text FROM live JOIN "PhotoUse" use ON use."revisionId" = live.revision
        JOIN "Credit" c ON c."photoId" = use."photoId"
      UNION
      SELECT live.id, NULL, live."agencyId", NULL FROM live WHERE live."agencyId" IS NOT NULL),
    listed AS (
      INSERT INTO "ContributorWork" SELECT named."contributorId", live."editionId", live."firstPublishedAt", live.id, array_agg(DISTINCT role)
      FROM named JOIN live USING (id) WHERE named."contributorId" = ANY (people) GROUP BY 1, 2, 3, 4)
  INSERT INTO "AgencyWork" SELECT named."agencyId", live."editionId", live."firstPublishedAt", live.id,
      coalesce(array_agg(DISTINCT role) FILTER (WHERE role IS NOT NULL), '{}')
    FROM named JOIN live USING (id) WHERE named."agencyId" = ANY (agencies) GROUP BY 1, 2, 3, 4;
  RETURN NULL;
END $$;
DROP TRIGGER "Credit_works_change" ON "Credit";
CREATE TRIGGER "Credit_works_change" AFTER UPDATE ON "Credit" REFERENCING OLD TABLE AS before NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION list_works_of_moved_credits();
