-- How many works somebody has in each year, and in which roles: what a list says about itself, and where its page begins,
-- without counting fifty thousand rows. A change is a row of its own, so that nobody waits for anybody; now and then the
-- rows of one person become one for each year and set of roles. Written by the database alone.

CREATE TABLE "WorkTally" (
  "id" UUID NOT NULL DEFAULT gen_random_uuid(),
  "ownerId" UUID NOT NULL,
  "editionId" UUID NOT NULL,
  "year" INTEGER NOT NULL,
  "roles" TEXT[],
  "count" INTEGER NOT NULL,
  CONSTRAINT "WorkTally_pkey" PRIMARY KEY ("id")
);

CREATE FUNCTION year_of(at timestamptz) RETURNS integer
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$ SELECT extract(year FROM at AT TIME ZONE 'UTC')::int $$;

INSERT INTO "WorkTally" ("ownerId", "editionId", year, roles, count)
  SELECT "contributorId", "editionId", year_of("firstPublishedAt"), coalesce(roles, '{}'), count(*) FROM "ContributorWork" GROUP BY 1, 2, 3, 4
  UNION ALL
  SELECT "agencyId", "editionId", year_of("firstPublishedAt"), coalesce(roles, '{}'), count(*) FROM "AgencyWork" GROUP BY 1, 2, 3, 4;
CREATE INDEX "WorkTally_ownerId_editionId_year_idx" ON "WorkTally" ("ownerId", "editionId", year);

-- Rows that somebody else is about to fold are left to them.
CREATE FUNCTION fold_tallies(owners uuid[]) RETURNS void
  LANGUAGE sql
  AS $$
    WITH many AS (
        SELECT "ownerId" FROM "WorkTally" WHERE "ownerId" = ANY (owners) GROUP BY 1
        HAVING count(*) > 30 + 2 * count(DISTINCT ("editionId", year, roles))),
      held AS (
        SELECT id FROM "WorkTally" WHERE "ownerId" IN (SELECT "ownerId" FROM many) FOR UPDATE SKIP LOCKED),
      gone AS (
        DELETE FROM "WorkTally" WHERE id IN (SELECT id FROM held) RETURNING "ownerId", "editionId", year, roles, count)
    INSERT INTO "WorkTally" ("ownerId", "editionId", year, roles, count)
      SELECT "ownerId", "editionId", year, roles, sum(count) FROM gone GROUP BY 1, 2, 3, 4 HAVING sum(count) <> 0
  $$;

CREATE FUNCTION tally_works() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  owners uuid[];
BEGIN
  IF TG_TABLE_NAME = 'ContributorWork' THEN
    WITH added AS (
      INSERT INTO "WorkTally" ("ownerId", "editionId", year, roles, count)
        SELECT "contributorId", "editionId", year_of("firstPublishedAt"), coalesce(roles, '{}'),
          CASE TG_OP WHEN 'DELETE' THEN -1 ELSE 1 END * count(*)
        FROM changed GROUP BY 1, 2, 3, 4 RETURNING "ownerId")
    SELECT array_agg(DISTINCT "ownerId") INTO owners FROM added;
  ELSE
    WITH added AS (
      INSERT INTO "WorkTally" ("ownerId", "editionId", year, roles, count)
        SELECT "agencyId", "editionId", year_of("firstPublishedAt"), coalesce(roles, '{}'),
          CASE TG_OP WHEN 'DELETE' THEN -1 ELSE 1 END * count(*)
        FROM changed GROUP BY 1, 2, 3, 4 RETURNING "ownerId")
    SELECT array_agg(DISTINCT "ownerId") INTO owners FROM added;
  END IF;
  IF owners IS NOT NULL THEN PERFORM fold_tallies(owners); END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "ContributorWork_tally_more" AFTER INSERT ON "ContributorWork" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION tally_works();
CREATE TRIGGER "ContributorWork_tally_less" AFTER DELETE ON "ContributorWork" REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION tally_works();
CREATE TRIGGER "AgencyWork_tally_more" AFTER INSERT ON "AgencyWork" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION tally_works();
CREATE TRIGGER "AgencyWork_tally_less" AFTER DELETE ON "AgencyWork" REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION tally_works();

-- People and agencies in the order of the alphabet, as the newsroom lists them.
CREATE INDEX "Contributor_in_order" ON "Contributor" (name, id) WHERE "mergedIntoId" IS NULL;
