-- Any number of stories become searchable, each in as much time as the first.
CREATE OR REPLACE FUNCTION index_stories(stories uuid[]) RETURNS void
  LANGUAGE plpgsql
  SET plan_cache_mode = 'force_generic_plan'
  -- Planned once a connection, in a newsroom that moves in while its tables are small: credits were read from first to
  -- last for each story, and the ten thousandth took twice what the first did.
  SET enable_seqscan = off
  AS $$
BEGIN
  DELETE FROM "SearchEntry" entry WHERE entry."articleId" = ANY (stories)
    AND NOT EXISTS (SELECT FROM "Article" a WHERE a.id = entry."articleId" AND a.status = 'published');
  INSERT INTO "SearchEntry" AS entry
      ("articleId", "revisionId", "editionId", "sectionId", "firstPublishedAt", people, title, head, words, "text")
    SELECT live."articleId", live.id, live."editionId", live."sectionId", live."firstPublishedAt", said.people,
      left(fold(concat_ws(' | ', live.headline, live.standfirst, said.names)), 2000), parts.head,
      strip(parts.head) || array_to_tsvector(search_lexemes(left(parts.body, 50000))), parts.body
    FROM (
      SELECT a."editionId", a."firstPublishedAt", r.* FROM "Article" a JOIN "Revision" r ON r.id = a."liveRevisionId"
      WHERE a.id = ANY (stories) AND a.status = 'published'
      ORDER BY a.id) live
    CROSS JOIN LATERAL (
      WITH credit AS (
          SELECT "contributorId", "agencyId", "printedAs" FROM "Credit"
          WHERE "revisionId" = live.id AND NOT (live."noByline" AND position = 'top')
          UNION ALL
          SELECT c."contributorId", c."agencyId", c."printedAs" FROM "PhotoUse" use JOIN "Credit" c ON c."photoId" = use."photoId"
          WHERE use."revisionId" = live.id),
        -- Whoever is not printed over a story is not found by it.
        person AS (
          SELECT p.id, p.name, credit."printedAs" FROM credit JOIN "Contributor" p ON p.id = credit."contributorId" AND p.state <> 'withheld'),
        agency AS (
          SELECT "agencyId" AS id FROM credit UNION SELECT live."agencyId")
      SELECT coalesce((SELECT array_agg(DISTINCT id) FROM person), '{}') AS people,
        left(concat_ws(' | ',
          (SELECT string_agg(t.name, ' | ' ORDER BY t.name) FROM "RevisionTopic" rt JOIN "Topic" t ON t.id = rt."topicId" WHERE rt."revisionId" = live.id),
          (SELECT string_agg(DISTINCT name, ' | ') FROM person),
          (SELECT string_agg(DISTINCT n.name, ' | ') FROM "ContributorName" n WHERE n."contributorId" IN (SELECT id FROM person) AND n.kind::text <> 'legal'),
          (SELECT string_agg(DISTINCT y.name, ' | ') FROM "Agency" y WHERE y.id IN (SELECT id FROM agency)),
          (SELECT string_agg(DISTINCT n.name, ' | ') FROM "AgencyName" n WHERE n."agencyId" IN (SELECT id FROM agency)),
          (SELECT string_agg(DISTINCT printed, ' | ') FROM (
            SELECT "printedAs" FROM person UNION ALL SELECT "printedAs" FROM credit WHERE "contributorId" IS NULL) AS form (printed)),
          (SELECT string_agg(DISTINCT k.name, ' | ') FROM "KeptName" k
            WHERE k."revisionId" = live.id AND k."contributorId" IN (SELECT id FROM person)),
          live.kicker, live.place, array_to_string(live.keywords, ' | ')), 5000) AS names) said
    CROSS JOIN LATERAL (
      SELECT left(body_text(live.body), 100000) AS body,
        (SELECT coalesce(string_agg('''' || replace(word, '\', '') || ''':' || least(place, 16383)
            || CASE WHEN place <= headline THEN 'A' WHEN place <= standfirst THEN 'B' ELSE 'C' END, ' '), '')::tsvector
          FROM (
            SELECT one || two || three AS words, cardinality(one) AS headline, cardinality(one) + cardinality(two) AS standfirst
            FROM (SELECT search_words(live.headline) AS one, search_words(live.standfirst) AS two, search_words(said.names) AS three
              OFFSET 0) part) whole,
            unnest(whole.words) WITH ORDINALITY AS found (word, place)) AS head
      -- Worked out once, not for each column that holds it.
      OFFSET 0) parts
    ON CONFLICT ("articleId") DO UPDATE SET "revisionId" = excluded."revisionId", "editionId" = excluded."editionId",
      "sectionId" = excluded."sectionId", "firstPublishedAt" = excluded."firstPublishedAt", people = excluded.people,
      title = excluded.title, head = excluded.head, words = excluded.words, "text" = excluded."text";
END $$;

-- Nobody asks for rows by these, so figures on them told the planner nothing.
ALTER TABLE "SearchEntry" ALTER COLUMN title SET STATISTICS 0, ALTER COLUMN head SET STATISTICS 0;
