-- Of ten thousand stories a merge touches one name each. Only those whose names are moved are listed anew, by their own
-- credits. Each story is looked up by itself, which OFFSET 0 holds any plan to: read whole, the tables of all stories and
-- credits took most of a merge.

CREATE OR REPLACE FUNCTION list_works_of_moved_credits() RETURNS trigger LANGUAGE plpgsql
  SET enable_seqscan = off
  AS $$
DECLARE
  stories uuid[];
  people uuid[];
  agencies uuid[];
BEGIN
  WITH moved AS (
      SELECT b."contributorId" AS one, c."contributorId" AS other, b."agencyId" AS house, c."agencyId" AS "otherHouse",
        (b.role, b.position) IS DISTINCT FROM (c.role, c.position) AS otherwise
      FROM before b JOIN changed c USING (id)),
    who AS (
      SELECT one AS id FROM moved WHERE one IS DISTINCT FROM other OR otherwise
      UNION SELECT other FROM moved WHERE one IS DISTINCT FROM other OR otherwise),
    houses AS (
      SELECT house AS id FROM moved WHERE house IS DISTINCT FROM "otherHouse" OR otherwise
      UNION SELECT "otherHouse" FROM moved WHERE house IS DISTINCT FROM "otherHouse" OR otherwise)
  SELECT (SELECT array_agg(id) FROM who WHERE id IS NOT NULL), (SELECT array_agg(id) FROM houses WHERE id IS NOT NULL)
    INTO people, agencies;
  SELECT array_agg(a.id) INTO stories FROM (
      SELECT "revisionId" AS revision FROM changed WHERE "revisionId" IS NOT NULL
      UNION SELECT use."revisionId" FROM changed JOIN "PhotoUse" use ON use."photoId" = changed."photoId") touched
    CROSS JOIN LATERAL (
      SELECT id FROM "Article" WHERE "liveRevisionId" = touched.revision AND status = 'published' AND "firstPublishedAt" IS NOT NULL
      OFFSET 0) a;
  IF stories IS NULL THEN RETURN NULL; END IF;
  IF people IS NOT NULL THEN
    DELETE FROM "ContributorWork" WHERE "contributorId" = ANY (people) AND "articleId" = ANY (stories);
    WITH live AS MATERIALIZED (
        SELECT story.* FROM unnest(stories) AS u (id) CROSS JOIN LATERAL (
          SELECT a.id, a."editionId", a."firstPublishedAt", r.id AS revision, r."noByline" FROM "Article" a
          JOIN "Revision" r ON r.id = a."liveRevisionId" WHERE a.id = u.id OFFSET 0) story),
      named AS (
        SELECT live.*, c.* FROM live CROSS JOIN LATERAL (
          SELECT "contributorId", role::text FROM "Credit" c
          WHERE c."revisionId" = live.revision AND c."contributorId" = ANY (people) AND NOT (live."noByline" AND c.position = 'top')
          UNION ALL
          SELECT c."contributorId", c.role::text FROM "PhotoUse" use JOIN "Credit" c ON c."photoId" = use."photoId"
          WHERE use."revisionId" = live.revision AND c."contributorId" = ANY (people) OFFSET 0) c)
    INSERT INTO "ContributorWork" SELECT "contributorId", "editionId", "firstPublishedAt", id, array_agg(DISTINCT role)
      FROM named GROUP BY 1, 2, 3, 4;
  END IF;
  IF agencies IS NOT NULL THEN
    DELETE FROM "AgencyWork" WHERE "agencyId" = ANY (agencies) AND "articleId" = ANY (stories);
    WITH live AS MATERIALIZED (
        SELECT story.* FROM unnest(stories) AS u (id) CROSS JOIN LATERAL (
          SELECT a.id, a."editionId", a."firstPublishedAt", r.id AS revision, r."noByline", r."agencyId" FROM "Article" a
          JOIN "Revision" r ON r.id = a."liveRevisionId" WHERE a.id = u.id OFFSET 0) story),
      named AS (
        SELECT live.id, live."editionId", live."firstPublishedAt", c.* FROM live CROSS JOIN LATERAL (
          SELECT c."agencyId" AS house, c.role::text AS role FROM "Credit" c
          WHERE c."revisionId" = live.revision AND c."agencyId" = ANY (agencies) AND NOT (live."noByline" AND c.position = 'top')
          UNION ALL
          SELECT c."agencyId", c.role::text FROM "PhotoUse" use JOIN "Credit" c ON c."photoId" = use."photoId"
          WHERE use."revisionId" = live.revision AND c."agencyId" = ANY (agencies)
          UNION ALL
          SELECT live."agencyId", NULL WHERE live."agencyId" = ANY (agencies) OFFSET 0) c)
    INSERT INTO "AgencyWork" SELECT house, "editionId", "firstPublishedAt", id,
        coalesce(array_agg(DISTINCT role) FILTER (WHERE role IS NOT NULL), '{}')
      FROM named GROUP BY 1, 2, 3, 4;
  END IF;
  RETURN NULL;
END $$;
