-- What readers saw is noted for any number of stories in one statement, and planned once a connection: for each story anew,
-- whom its photos name was what a newsroom that moves in waited for longest.
CREATE OR REPLACE FUNCTION print_photo_credits(revisions uuid[], since timestamptz) RETURNS void
  LANGUAGE plpgsql
  SET plan_cache_mode = 'force_generic_plan'
  AS $$
BEGIN
  INSERT INTO "PrintedPhotoCredit" ("revisionId", "photoId", role, "contributorId", "agencyId", "printedAs", "order", since)
    SELECT use."revisionId", c."photoId", c.role, c."contributorId", c."agencyId", c."printedAs", c."order", print_photo_credits.since
    FROM "PhotoUse" use JOIN "Credit" c ON c."photoId" = use."photoId"
    WHERE use."revisionId" = ANY (revisions) AND NOT EXISTS (
      SELECT FROM photo_credits_as_printed() was
      WHERE was."revisionId" = use."revisionId" AND was."photoId" = c."photoId" AND was.role = c.role::text
        AND was."contributorId" IS NOT DISTINCT FROM c."contributorId"
        AND (c."contributorId" IS NOT NULL OR was."agencyId" IS NOT DISTINCT FROM c."agencyId"))
    ON CONFLICT DO NOTHING;
END $$;

-- The first time that readers saw a revision; shown again after it was withdrawn, it is printed no second time, but may
-- name somebody whom the library learned of meanwhile.
CREATE FUNCTION note_publications(stories uuid[]) RETURNS void
  LANGUAGE plpgsql
  SET plan_cache_mode = 'force_generic_plan'
  AS $$
DECLARE
  live uuid[];
  seen_first uuid[];
  seen_again uuid[];
BEGIN
  SELECT array_agg("liveRevisionId") INTO live FROM "Article" WHERE id = ANY (stories) AND "liveRevisionId" IS NOT NULL;
  IF live IS NULL THEN RETURN; END IF;
  WITH noted AS (
    INSERT INTO "Publication" ("revisionId", "articleId", "editionId", at, "isFirst", words)
      SELECT r.id, a.id, a."editionId",
        coalesce(CASE WHEN before.none THEN a."firstPublishedAt" END, a."publishedAt", now()), before.none, word_count(r.body)
      FROM "Article" a JOIN "Revision" r ON r.id = a."liveRevisionId"
        CROSS JOIN LATERAL (SELECT NOT EXISTS (SELECT FROM "Publication" p WHERE p."articleId" = a.id) AS none) before
      WHERE a.id = ANY (stories)
      ON CONFLICT DO NOTHING
      RETURNING "revisionId")
  SELECT array_agg("revisionId") INTO seen_first FROM noted;
  IF seen_first IS NOT NULL THEN PERFORM print_photo_credits(seen_first, NULL); END IF;
  seen_again := ARRAY(SELECT unnest(live) EXCEPT SELECT unnest(seen_first));
  IF cardinality(seen_again) > 0 THEN PERFORM print_photo_credits(seen_again, now()); END IF;
END $$;

-- At the end of the transaction, as the story stands then; a batch notes its own when all of its rows are there.
CREATE OR REPLACE FUNCTION note_publication() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF is_batch() THEN RETURN NULL; END IF;
  PERFORM note_publications(ARRAY[NEW.id]);
  RETURN NULL;
END $$;

-- A sample of long texts tells the planner nothing, and reading it was most of what gathering figures cost.
ALTER TABLE "Revision" ALTER COLUMN body SET STATISTICS 0;
ALTER TABLE "SearchEntry" ALTER COLUMN "text" SET STATISTICS 0;
