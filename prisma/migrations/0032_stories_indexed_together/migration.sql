-- Any number of stories become searchable in one statement. One after another, each of them planned, looked up and taught
-- alone, they were what a newsroom that moves in waited for most.
CREATE FUNCTION index_stories(stories uuid[]) RETURNS void
  LANGUAGE plpgsql
  AS $$
BEGIN
  DELETE FROM "SearchEntry" entry WHERE entry."articleId" = ANY (stories)
    AND NOT EXISTS (SELECT FROM "Article" a WHERE a.id = entry."articleId" AND a.status = 'published');
  INSERT INTO "SearchEntry" AS entry
      ("articleId", "revisionId", "editionId", "sectionId", "firstPublishedAt", people, title, head, words, "text")
    SELECT live."articleId", live.id, live."editionId", live."sectionId", live."firstPublishedAt", said.people,
      left(fold(concat_ws(' | ', live.headline, live.standfirst, said.names)), 2000), parts.head,
      strip(parts.head) || array_to_tsvector(search_words(left(parts.body, 50000))), parts.body
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
          (SELECT string_agg(t.name, ' | ') FROM "RevisionTopic" rt JOIN "Topic" t ON t.id = rt."topicId" WHERE rt."revisionId" = live.id),
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
        search_vector(live.headline, 'A') || search_vector(live.standfirst, 'B') || search_vector(said.names, 'C') AS head
      -- Worked out once, not for each column that holds it.
      OFFSET 0) parts
    ON CONFLICT ("articleId") DO UPDATE SET "revisionId" = excluded."revisionId", "editionId" = excluded."editionId",
      "sectionId" = excluded."sectionId", "firstPublishedAt" = excluded."firstPublishedAt", people = excluded.people,
      title = excluded.title, head = excluded.head, words = excluded.words, "text" = excluded."text";
END $$;

CREATE OR REPLACE FUNCTION index_story(story uuid) RETURNS void
  LANGUAGE sql
  AS $$ SELECT index_stories(ARRAY[story]) $$;

-- Words are learned for all entries of a statement at once; most of them stand in many.
DROP TRIGGER "SearchEntry_teaches_words" ON "SearchEntry";
CREATE OR REPLACE FUNCTION learn_search_words() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  editions uuid[];
  fresh text[];
BEGIN
  SELECT array_agg("editionId" ORDER BY lexeme, "editionId"), array_agg(lexeme ORDER BY lexeme, "editionId") INTO editions, fresh
    FROM (SELECT DISTINCT "editionId", lexeme FROM written, unnest(tsvector_to_array(head)) AS lexeme) said
    WHERE length(lexeme) BETWEEN 2 AND 30
      AND NOT EXISTS (SELECT FROM "SearchWord" w WHERE w."editionId" = said."editionId" AND w.word = lexeme)
      AND lexeme !~ '[0-9\u2e80-\u2fdf\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\U00020000-\U0003ffff]';
  IF fresh IS NULL THEN RETURN NULL; END IF;
  PERFORM pg_advisory_xact_lock(hashtext('SearchWord'));
  INSERT INTO "SearchWord" ("editionId", word, slips)
    SELECT edition, lexeme, word_slips(lexeme) FROM unnest(editions, fresh) AS said (edition, lexeme)
    ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER "SearchEntry_teaches_words" AFTER INSERT ON "SearchEntry"
  REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION learn_search_words();
CREATE TRIGGER "SearchEntry_teaches_new_words" AFTER UPDATE ON "SearchEntry"
  REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION learn_search_words();

-- Whoever puts in whole stories by the hundred says so (set_config('masthead.batch', 'on', true), for the transaction) and
-- has them indexed and listed once, when all of their rows are there: index_stories, list_works.
CREATE FUNCTION is_batch() RETURNS boolean
  LANGUAGE sql STABLE
  AS $$ SELECT current_setting('masthead.batch', true) = 'on' $$;

CREATE OR REPLACE FUNCTION index_changed_story() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF is_batch() THEN RETURN NULL; END IF;
  PERFORM index_story(NEW.id);
  RETURN NULL;
END $$;
CREATE OR REPLACE FUNCTION list_works_of_new_stories() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF is_batch() THEN RETURN NULL; END IF;
  PERFORM list_works(array_agg(id)) FROM changed WHERE status = 'published';
  RETURN NULL;
END $$;
CREATE OR REPLACE FUNCTION list_works_of_credits() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF is_batch() THEN RETURN NULL; END IF;
  PERFORM list_works(array_agg(DISTINCT a.id)) FROM "Article" a WHERE a.status = 'published' AND a."liveRevisionId" IN (
    SELECT "revisionId" FROM changed WHERE "revisionId" IS NOT NULL
    UNION SELECT use."revisionId" FROM changed JOIN "PhotoUse" use ON use."photoId" = changed."photoId");
  RETURN NULL;
END $$;
CREATE OR REPLACE FUNCTION list_works_of_revisions() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF is_batch() THEN RETURN NULL; END IF;
  IF TG_TABLE_NAME = 'Revision' THEN
    PERFORM list_works(array_agg(a.id)) FROM changed JOIN "Article" a ON a."liveRevisionId" = changed.id AND a.status = 'published';
  ELSE
    PERFORM list_works(array_agg(DISTINCT a.id)) FROM changed JOIN "Article" a ON a."liveRevisionId" = changed."revisionId" AND a.status = 'published';
  END IF;
  RETURN NULL;
END $$;
