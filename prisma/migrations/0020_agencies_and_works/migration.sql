-- ─── House rules of agencies ─────────────────────────────────────────────────

ALTER TABLE "Agency"
  ADD COLUMN "creditAs" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "licensedUntil" DATE,
  ADD COLUMN "maySyndicate" BOOLEAN NOT NULL DEFAULT true,
  ADD COLUMN "isDesk" BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN "mergedIntoId" UUID,
  ADD CONSTRAINT "Agency_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "Agency_is_not_merged_into_itself" CHECK ("mergedIntoId" <> id);
CREATE INDEX "Agency_mergedIntoId_idx" ON "Agency"("mergedIntoId");
-- What feeds leave out is looked up with every one of them.
CREATE INDEX "Agency_not_syndicated" ON "Agency" (id) WHERE NOT "maySyndicate";

CREATE INDEX "Revision_agencyId_idx" ON "Revision"("agencyId");

-- ─── Merging agencies ────────────────────────────────────────────────────────

-- The same journal as of people, for agencies.
CREATE TABLE "AgencyReattribution" (
  "id" UUID NOT NULL,
  "kind" "ReattributionKind" NOT NULL,
  "fromId" UUID NOT NULL,
  "toId" UUID NOT NULL,
  "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "byId" UUID NOT NULL,
  "credits" UUID[],
  "dropped" JSONB NOT NULL DEFAULT '[]',
  "photoUses" JSONB NOT NULL DEFAULT '[]',
  "revisions" UUID[],
  "affiliations" UUID[],
  "before" JSONB NOT NULL DEFAULT '{}',
  "after" JSONB NOT NULL DEFAULT '{}',
  "undoneAt" TIMESTAMPTZ(3),
  "undoneById" UUID,
  CONSTRAINT "AgencyReattribution_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "AgencyReattribution_fromId_fkey" FOREIGN KEY ("fromId") REFERENCES "Agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "AgencyReattribution_toId_fkey" FOREIGN KEY ("toId") REFERENCES "Agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "AgencyReattribution_byId_fkey" FOREIGN KEY ("byId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "AgencyReattribution_undoneById_fkey" FOREIGN KEY ("undoneById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE,
  CONSTRAINT "AgencyReattribution_is_between_two" CHECK ("fromId" <> "toId"),
  CONSTRAINT "AgencyReattribution_undone_says_who" CHECK (("undoneAt" IS NULL) = ("undoneById" IS NULL))
);
CREATE INDEX "AgencyReattribution_fromId_at_idx" ON "AgencyReattribution"("fromId", "at");
CREATE INDEX "AgencyReattribution_toId_at_idx" ON "AgencyReattribution"("toId", "at");

-- Whoever was merged into another is found as that one.
CREATE OR REPLACE FUNCTION index_agency() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF NEW.name = OLD.name AND NEW."mergedIntoId" IS NOT DISTINCT FROM OLD."mergedIntoId" THEN RETURN NULL; END IF;
    IF NEW."mergedIntoId" IS NOT DISTINCT FROM OLD."mergedIntoId" THEN
      DELETE FROM "NameEntry" WHERE id = NEW.id AND "isUsual";
    ELSE
      DELETE FROM "NameEntry" WHERE "agencyId" = NEW.id;
      IF NEW."mergedIntoId" IS NULL THEN
        PERFORM enter_name(n.id, NULL, NEW.id, false, n.language, n.name) FROM "AgencyName" n WHERE n."agencyId" = NEW.id;
      END IF;
    END IF;
  END IF;
  IF NEW."mergedIntoId" IS NULL THEN PERFORM enter_name(NEW.id, NULL, NEW.id, true, '', NEW.name); END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION index_further_name() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN DELETE FROM "NameEntry" WHERE id = OLD.id AND NOT "isUsual"; END IF;
  IF TG_OP = 'DELETE' THEN RETURN NULL; END IF;
  IF TG_TABLE_NAME = 'AgencyName' THEN
    IF EXISTS (SELECT FROM "Agency" WHERE id = NEW."agencyId" AND "mergedIntoId" IS NULL) THEN
      PERFORM enter_name(NEW.id, NULL, NEW."agencyId", false, NEW.language, NEW.name);
    END IF;
  ELSIF EXISTS (SELECT FROM "Contributor" WHERE id = NEW."contributorId" AND "mergedIntoId" IS NULL) THEN
    PERFORM enter_name(NEW.id, NEW."contributorId", NULL, false, NEW.language, NEW.name);
  END IF;
  RETURN NULL;
END $$;

-- Where a story came from may follow its agency into another one and back; nothing else of a revision ever changes.
CREATE FUNCTION refuse_change_of_revision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF to_jsonb(NEW) - 'agencyId' = to_jsonb(OLD) - 'agencyId' AND EXISTS (
    SELECT FROM "Agency" WHERE (id = OLD."agencyId" AND "mergedIntoId" = NEW."agencyId") OR (id = NEW."agencyId" AND "mergedIntoId" = OLD."agencyId")
  ) THEN RETURN NEW; END IF;
  RAISE EXCEPTION '% of % is refused: its rows never change', TG_OP, TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;
DROP TRIGGER "Revision_never_changes" ON "Revision";
CREATE TRIGGER "Revision_never_changes" BEFORE UPDATE ON "Revision" FOR EACH ROW EXECUTE FUNCTION refuse_change_of_revision();

-- A credit given to an agency that was merged is the other's, as with people.
CREATE FUNCTION credit_the_living_agency() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  living uuid;
BEGIN
  IF NEW."agencyId" IS NULL THEN RETURN NEW; END IF;
  SELECT "mergedIntoId" INTO living FROM "Agency" WHERE id = NEW."agencyId" FOR KEY SHARE;
  IF living IS NOT NULL THEN NEW."agencyId" := living; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Credit_is_of_the_living_agency" BEFORE INSERT ON "Credit" FOR EACH ROW EXECUTE FUNCTION credit_the_living_agency();
CREATE TRIGGER "PhotoUse_is_of_the_living_agency" BEFORE INSERT ON "PhotoUse" FOR EACH ROW EXECUTE FUNCTION credit_the_living_agency();
CREATE TRIGGER "Revision_is_of_the_living_agency" BEFORE INSERT ON "Revision" FOR EACH ROW EXECUTE FUNCTION credit_the_living_agency();
CREATE TRIGGER "Affiliation_is_of_the_living_agency" BEFORE INSERT ON "Affiliation" FOR EACH ROW EXECUTE FUNCTION credit_the_living_agency();

-- ─── Whose live stories are whose ────────────────────────────────────────────

-- What everybody did for each live story, photos included, in the order in which lists show it: so that the last page of
-- fifty thousand stories is as near as the first. Written by the database alone.
CREATE TABLE "ContributorWork" (
  "contributorId" UUID NOT NULL,
  "editionId" UUID NOT NULL,
  "firstPublishedAt" TIMESTAMPTZ(3) NOT NULL,
  "articleId" UUID NOT NULL,
  "roles" TEXT[],
  CONSTRAINT "ContributorWork_pkey" PRIMARY KEY ("contributorId", "articleId"),
  CONSTRAINT "ContributorWork_contributorId_fkey" FOREIGN KEY ("contributorId") REFERENCES "Contributor"("id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "ContributorWork_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "ContributorWork_in_order" ON "ContributorWork" ("contributorId", "editionId", "firstPublishedAt" DESC, "articleId" DESC);
CREATE INDEX "ContributorWork_articleId_idx" ON "ContributorWork"("articleId");

CREATE TABLE "AgencyWork" (
  "agencyId" UUID NOT NULL,
  "editionId" UUID NOT NULL,
  "firstPublishedAt" TIMESTAMPTZ(3) NOT NULL,
  "articleId" UUID NOT NULL,
  "roles" TEXT[],
  CONSTRAINT "AgencyWork_pkey" PRIMARY KEY ("agencyId", "articleId"),
  CONSTRAINT "AgencyWork_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency"("id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "AgencyWork_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "AgencyWork_in_order" ON "AgencyWork" ("agencyId", "editionId", "firstPublishedAt" DESC, "articleId" DESC);
CREATE INDEX "AgencyWork_articleId_idx" ON "AgencyWork"("articleId");

-- A story that runs without a byline names nobody at its top.
CREATE FUNCTION list_works(stories uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF stories IS NULL THEN RETURN; END IF;
  DELETE FROM "ContributorWork" WHERE "articleId" = ANY (stories);
  DELETE FROM "AgencyWork" WHERE "articleId" = ANY (stories);
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
    people AS (
      INSERT INTO "ContributorWork" SELECT named."contributorId", live."editionId", live."firstPublishedAt", live.id, array_agg(DISTINCT role)
      FROM named JOIN live USING (id) WHERE named."contributorId" IS NOT NULL GROUP BY 1, 2, 3, 4)
  INSERT INTO "AgencyWork" SELECT named."agencyId", live."editionId", live."firstPublishedAt", live.id,
      coalesce(array_agg(DISTINCT role) FILTER (WHERE role IS NOT NULL), '{}')
    FROM named JOIN live USING (id) WHERE named."agencyId" IS NOT NULL GROUP BY 1, 2, 3, 4;
END $$;

CREATE FUNCTION list_works_of_changed_story() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM list_works(ARRAY[NEW.id]);
  RETURN NULL;
END $$;
CREATE TRIGGER "Article_works_change" AFTER UPDATE ON "Article" FOR EACH ROW
  WHEN (NEW.status <> 'draft' AND (OLD.status <> NEW.status OR OLD."liveRevisionId" IS DISTINCT FROM NEW."liveRevisionId"
    OR OLD."editionId" <> NEW."editionId" OR OLD."firstPublishedAt" IS DISTINCT FROM NEW."firstPublishedAt"))
  EXECUTE FUNCTION list_works_of_changed_story();

-- Of all stories that a statement touched at once: a merge touches thousands. Drafts, which nothing live points at, cost a look.
CREATE FUNCTION list_works_of_new_stories() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM list_works(array_agg(id)) FROM changed WHERE status = 'published';
  RETURN NULL;
END $$;
CREATE TRIGGER "Article_works_begin" AFTER INSERT ON "Article" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION list_works_of_new_stories();

CREATE FUNCTION list_works_of_credits() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM list_works(array_agg(DISTINCT a.id)) FROM "Article" a WHERE a.status = 'published' AND a."liveRevisionId" IN (
    SELECT "revisionId" FROM changed WHERE "revisionId" IS NOT NULL
    UNION SELECT use."revisionId" FROM changed JOIN "PhotoUse" use ON use."photoId" = changed."photoId");
  RETURN NULL;
END $$;
CREATE TRIGGER "Credit_works_begin" AFTER INSERT ON "Credit" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION list_works_of_credits();
CREATE TRIGGER "Credit_works_change" AFTER UPDATE ON "Credit" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION list_works_of_credits();
CREATE TRIGGER "Credit_works_end" AFTER DELETE ON "Credit" REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION list_works_of_credits();

CREATE FUNCTION list_works_of_revisions() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_TABLE_NAME = 'Revision' THEN
    PERFORM list_works(array_agg(a.id)) FROM changed JOIN "Article" a ON a."liveRevisionId" = changed.id AND a.status = 'published';
  ELSE
    PERFORM list_works(array_agg(DISTINCT a.id)) FROM changed JOIN "Article" a ON a."liveRevisionId" = changed."revisionId" AND a.status = 'published';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "Revision_works_change" AFTER UPDATE ON "Revision" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION list_works_of_revisions();
CREATE TRIGGER "PhotoUse_works_begin" AFTER INSERT ON "PhotoUse" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION list_works_of_revisions();
CREATE TRIGGER "PhotoUse_works_change" AFTER UPDATE ON "PhotoUse" REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION list_works_of_revisions();

SELECT list_works(array_agg(id)) FROM "Article" WHERE status = 'published';
