-- What a story printed stays: the name of somebody who changed it since, for as long as nobody prints the story again.
CREATE TABLE "KeptName" (
  "revisionId" UUID NOT NULL,
  "contributorId" UUID NOT NULL,
  "name" TEXT NOT NULL,
  CONSTRAINT "KeptName_pkey" PRIMARY KEY ("revisionId", "contributorId"),
  CONSTRAINT "KeptName_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "KeptName_contributorId_fkey" FOREIGN KEY ("contributorId") REFERENCES "Contributor"("id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "KeptName_name_is_a_name" CHECK (is_name(name))
);
CREATE INDEX "KeptName_contributorId_idx" ON "KeptName"("contributorId");

-- A story is found by the name that it prints, too.
CREATE OR REPLACE FUNCTION index_story(story uuid) RETURNS void
  LANGUAGE plpgsql
  AS $$
DECLARE
  live record;
  named text;
  credited uuid[];
  story_head tsvector;
  body text;
BEGIN
  SELECT a."editionId", a."firstPublishedAt", r.* INTO live
    FROM "Article" a JOIN "Revision" r ON r.id = a."liveRevisionId" WHERE a.id = story AND a.status = 'published';
  IF NOT FOUND THEN
    DELETE FROM "SearchEntry" WHERE "articleId" = story;
    RETURN;
  END IF;
  WITH credit AS (
      -- Whoever is not printed over a story is not found by it.
      SELECT p.id AS "contributorId", c."agencyId", c."printedAs" FROM (
        SELECT "contributorId", "agencyId", "printedAs" FROM "Credit"
        WHERE "revisionId" = live.id AND NOT (live."noByline" AND position = 'top')
        UNION ALL
        SELECT c."contributorId", c."agencyId", c."printedAs" FROM "PhotoUse" use JOIN "Credit" c ON c."photoId" = use."photoId"
        WHERE use."revisionId" = live.id) c
      JOIN "Contributor" p ON p.id = c."contributorId" AND p.state <> 'withheld'
      UNION ALL
      SELECT NULL, "agencyId", CASE WHEN "contributorId" IS NULL THEN "printedAs" END FROM (
        SELECT "contributorId", "agencyId", "printedAs" FROM "Credit"
        WHERE "revisionId" = live.id AND NOT (live."noByline" AND position = 'top')
        UNION ALL
        SELECT c."contributorId", c."agencyId", c."printedAs" FROM "PhotoUse" use JOIN "Credit" c ON c."photoId" = use."photoId"
        WHERE use."revisionId" = live.id) c
      UNION ALL
      SELECT NULL, live."agencyId", NULL)
    SELECT array_agg(DISTINCT credit."contributorId") FILTER (WHERE credit."contributorId" IS NOT NULL),
      concat_ws(' | ',
        (SELECT string_agg(t.name, ' | ') FROM "RevisionTopic" rt JOIN "Topic" t ON t.id = rt."topicId" WHERE rt."revisionId" = live.id),
        (SELECT string_agg(DISTINCT c.name, ' | ') FROM "Contributor" c WHERE c.id IN (SELECT "contributorId" FROM credit)),
        (SELECT string_agg(DISTINCT n.name, ' | ') FROM "ContributorName" n WHERE n."contributorId" IN (SELECT "contributorId" FROM credit) AND n.kind::text <> 'legal'),
        (SELECT string_agg(DISTINCT y.name, ' | ') FROM "Agency" y WHERE y.id IN (SELECT "agencyId" FROM credit)),
        (SELECT string_agg(DISTINCT n.name, ' | ') FROM "AgencyName" n WHERE n."agencyId" IN (SELECT "agencyId" FROM credit)),
        string_agg(DISTINCT credit."printedAs", ' | '),
        (SELECT string_agg(DISTINCT k.name, ' | ') FROM "KeptName" k
          WHERE k."revisionId" = live.id AND k."contributorId" IN (SELECT "contributorId" FROM credit)))
    INTO credited, named FROM credit;
  named := left(concat_ws(' | ', named, live.kicker, live.place, array_to_string(live.keywords, ' | ')), 5000);
  body := left(body_text(live.body), 100000);
  story_head := search_vector(live.headline, 'A') || search_vector(live.standfirst, 'B') || search_vector(named, 'C');
  INSERT INTO "SearchEntry" AS entry
      ("articleId", "revisionId", "editionId", "sectionId", "firstPublishedAt", people, title, head, words, "text")
    VALUES (story, live.id, live."editionId", live."sectionId", live."firstPublishedAt", coalesce(credited, '{}'),
      left(fold(concat_ws(' | ', live.headline, live.standfirst, named)), 2000), story_head,
      strip(story_head) || array_to_tsvector(search_words(left(body, 50000))), body)
    ON CONFLICT ("articleId") DO UPDATE SET "revisionId" = excluded."revisionId", "editionId" = excluded."editionId",
      "sectionId" = excluded."sectionId", "firstPublishedAt" = excluded."firstPublishedAt", people = excluded.people,
      title = excluded.title, head = excluded.head, words = excluded.words, "text" = excluded."text";
END $$;

-- A story that was translated, and the state of its source that the translator had before them.
CREATE TABLE "Translation" (
  "articleId" UUID NOT NULL,
  "sourceId" UUID NOT NULL,
  "sourceRevisionId" UUID NOT NULL,
  CONSTRAINT "Translation_pkey" PRIMARY KEY ("articleId"),
  CONSTRAINT "Translation_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "Translation_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "Translation_sourceRevisionId_fkey" FOREIGN KEY ("sourceRevisionId") REFERENCES "Revision"("id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "Translation_is_of_another" CHECK ("articleId" <> "sourceId")
);
CREATE INDEX "Translation_sourceId_idx" ON "Translation"("sourceId");
CREATE INDEX "Translation_sourceRevisionId_idx" ON "Translation"("sourceRevisionId");
