-- Whom a story named under its photos when readers saw it first. The library may say otherwise since; what was printed is
-- counted and paid all the same, and whom the library names anew under a photo that stands there is printed from then on.

CREATE TABLE "PrintedPhotoCredit" (
  "id" UUID NOT NULL DEFAULT gen_random_uuid(),
  "revisionId" UUID NOT NULL,
  "photoId" UUID NOT NULL,
  "role" "CreditRole" NOT NULL,
  "contributorId" UUID,
  "agencyId" UUID,
  "printedAs" TEXT,
  "order" INTEGER NOT NULL,
  "since" TIMESTAMPTZ(3),
  CONSTRAINT "PrintedPhotoCredit_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "PrintedPhotoCredit_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Publication"("revisionId") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "PrintedPhotoCredit_photoId_fkey" FOREIGN KEY ("photoId") REFERENCES "Photo"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "PrintedPhotoCredit_contributorId_fkey" FOREIGN KEY ("contributorId") REFERENCES "Contributor"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "PrintedPhotoCredit_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "PrintedPhotoCredit_once" ON "PrintedPhotoCredit" ("revisionId", "photoId", role, "contributorId", "agencyId") NULLS NOT DISTINCT;
CREATE INDEX "PrintedPhotoCredit_photoId_idx" ON "PrintedPhotoCredit"("photoId");
CREATE INDEX "PrintedPhotoCredit_contributorId_idx" ON "PrintedPhotoCredit"("contributorId");
CREATE INDEX "PrintedPhotoCredit_agencyId_idx" ON "PrintedPhotoCredit"("agencyId");
CREATE INDEX "PrintedPhotoCredit_since_idx" ON "PrintedPhotoCredit"(since) WHERE since IS NOT NULL;

-- Rows stay with whom they were printed for: whoever was merged is looked up when somebody asks, so that an undo has
-- nothing to put back.
CREATE FUNCTION photo_credits_as_printed()
  RETURNS TABLE ("revisionId" uuid, "photoId" uuid, role text, "contributorId" uuid, "agencyId" uuid, since timestamptz)
  LANGUAGE sql STABLE
  AS $$
    SELECT c."revisionId", c."photoId", c.role::text, coalesce(p."mergedIntoId", c."contributorId"),
      coalesce(y."mergedIntoId", c."agencyId"), c.since
    FROM "PrintedPhotoCredit" c LEFT JOIN "Contributor" p ON p.id = c."contributorId" LEFT JOIN "Agency" y ON y.id = c."agencyId"
  $$;

-- Somebody is named once under a photo in a role, whatever the agency.
CREATE FUNCTION print_photo_credits(revisions uuid[], since timestamptz) RETURNS void
  LANGUAGE sql
  AS $$
    INSERT INTO "PrintedPhotoCredit" ("revisionId", "photoId", role, "contributorId", "agencyId", "printedAs", "order", since)
    SELECT use."revisionId", c."photoId", c.role, c."contributorId", c."agencyId", c."printedAs", c."order", since
    FROM "PhotoUse" use JOIN "Credit" c ON c."photoId" = use."photoId"
    WHERE use."revisionId" = ANY (revisions) AND NOT EXISTS (
      SELECT FROM photo_credits_as_printed() was
      WHERE was."revisionId" = use."revisionId" AND was."photoId" = c."photoId" AND was.role = c.role::text
        AND was."contributorId" IS NOT DISTINCT FROM c."contributorId"
        AND (c."contributorId" IS NOT NULL OR was."agencyId" IS NOT DISTINCT FROM c."agencyId"))
    ON CONFLICT DO NOTHING
  $$;

CREATE OR REPLACE FUNCTION note_publication() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  is_first boolean := NOT EXISTS (SELECT FROM "Publication" WHERE "articleId" = NEW.id);
BEGIN
  INSERT INTO "Publication" ("revisionId", "articleId", "editionId", at, "isFirst", words)
    SELECT r.id, NEW.id, NEW."editionId",
      coalesce(CASE WHEN is_first THEN NEW."firstPublishedAt" END, NEW."publishedAt", now()), is_first, word_count(r.body)
    FROM "Revision" r WHERE r.id = NEW."liveRevisionId"
    ON CONFLICT DO NOTHING;
  -- Shown again, it may name somebody whom the library learned of meanwhile.
  PERFORM print_photo_credits(ARRAY[NEW."liveRevisionId"], CASE WHEN FOUND THEN NULL ELSE now() END);
  RETURN NULL;
END $$;

CREATE FUNCTION note_photo_credits() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  live uuid[];
BEGIN
  SELECT array_agg(DISTINCT use."revisionId") INTO live FROM written c JOIN "PhotoUse" use ON use."photoId" = c."photoId"
    JOIN "Article" a ON a."liveRevisionId" = use."revisionId" AND a.status = 'published'
    JOIN "Publication" p ON p."revisionId" = use."revisionId"
    WHERE c."photoId" IS NOT NULL;
  IF live IS NOT NULL THEN PERFORM print_photo_credits(live, now()); END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "Credit_is_printed" AFTER INSERT ON "Credit" REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION note_photo_credits();

-- What the library said before is not known any more.
INSERT INTO "PrintedPhotoCredit" ("revisionId", "photoId", role, "contributorId", "agencyId", "printedAs", "order")
  SELECT p."revisionId", c."photoId", c.role, c."contributorId", c."agencyId", c."printedAs", c."order"
  FROM "Publication" p JOIN "PhotoUse" use ON use."revisionId" = p."revisionId" JOIN "Credit" c ON c."photoId" = use."photoId"
  ON CONFLICT DO NOTHING;
