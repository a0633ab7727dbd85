-- Readers' search: one row for each live story, kept by the database itself in the transaction of the change, so that
-- what is withdrawn is out of search when the command is acknowledged.

CREATE TABLE "SearchEntry" (
  "articleId" UUID NOT NULL,
  "revisionId" UUID NOT NULL,
  "editionId" UUID NOT NULL,
  "sectionId" UUID,
  "firstPublishedAt" TIMESTAMPTZ(3) NOT NULL,
  "people" UUID[],
  "title" TEXT NOT NULL,
  "head" tsvector NOT NULL,
  "words" tsvector NOT NULL,
  "text" TEXT NOT NULL,
  CONSTRAINT "SearchEntry_pkey" PRIMARY KEY ("articleId"),
  CONSTRAINT "SearchEntry_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE
);
-- Long columns stand elsewhere: what is compared and ranked for every hit stays in short rows.
ALTER TABLE "SearchEntry" SET (toast_tuple_target = 512), ALTER COLUMN "head" SET STORAGE MAIN;
CREATE INDEX "SearchEntry_words" ON "SearchEntry" USING gin ("words");
CREATE INDEX "SearchEntry_title" ON "SearchEntry" USING gin ("title" gin_trgm_ops);
CREATE INDEX "SearchEntry_people" ON "SearchEntry" USING gin ("people");

-- The words of a text as they are looked for: folded, without punctuation; writing without spaces between words (Han,
-- kana, Thai, Lao, Burmese, Khmer) as every two characters that stand together.
CREATE FUNCTION search_words(value text) RETURNS text[]
  LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
  AS $$
DECLARE
  joined CONSTANT text := '\u2e80-\u2fdf\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\U00020000-\U0003ffff';
  words text := translate(value, E'\u2018\u2019\u201c\u201d\u2013\u2014\u00a0', E'\'\'""-- ');
  runs text;
BEGIN
  -- An apostrophe inside a word belongs to it.
  IF octet_length(words) = length(words) THEN
    words := lower(translate(words, E'\n\t\r\f\v!"#$%&()*+,-./:;<=>?@[\\]^_`{|}~''', repeat(' ', 36)));
    IF words !~ '[^ ]{61}' THEN
      RETURN array_remove(string_to_array(words, ' '), '');
    END IF;
    RETURN array_remove(ARRAY(SELECT left(word, 60) FROM unnest(string_to_array(words, ' ')) AS word), '');
  END IF;
  -- fold(), but for white space.
  words := regexp_replace(
    lower(translate(
      regexp_replace(normalize(words, NFKD), '[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u200b-\u200f\u202a-\u202e\u2066-\u2069]', '', 'g'),
      'أإآٱىة''’ʼ', 'اااايه')),
    '[\u0001-\u0020!-/:-@\[-`{-~\u0080-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u00d7\u00f7\u02c2-\u02df\u060c\u061b\u061f\u066a-\u066d\u06d4\u2000-\u206f\u20a0-\u20cf\u2190-\u2bff\u2e00-\u2e7f\u3000-\u3004\u3008-\u3020\u3030\u303d-\u303f\u30fb\ue000-\uf8ff\ufe00-\ufe0f\ufe10-\ufe6f\ufff0-\uffff\U0001f000-\U0001ffff\U000e0000-\U0010ffff]+',
    ' ', 'g');
  IF words ~ ('[' || joined || ']') THEN
    runs := regexp_replace(words, '([' || joined || ']+)', ' \1 ', 'g');
    words := regexp_replace(
        regexp_replace(runs, ' ((?:[' || joined || ']{2})+)[' || joined || '] ', ' \1 ', 'g'),
        '([' || joined || ']{2})', ' \1 ', 'g')
      || ' ' || regexp_replace(
        regexp_replace(
          regexp_replace(
            regexp_replace(runs, ' [' || joined || '] ', ' ', 'g'),
            ' [' || joined || ']((?:[' || joined || ']{2})*)[' || joined || ']? ', ' \1 ', 'g'),
          '[^' || joined || ']+', ' ', 'g'),
        '([' || joined || ']{2})', ' \1 ', 'g');
  END IF;
  RETURN ARRAY(SELECT left(word, 60) FROM unnest(string_to_array(words, ' ')) AS word WHERE word <> '');
END $$;

-- Words with a weight: headline A, standfirst B, names, topics and keywords C.
CREATE FUNCTION search_vector(value text, weight "char") RETURNS tsvector
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  AS $$
    SELECT coalesce(setweight(string_agg('''' || replace(word, '\', '') || ''':' || least(place, 16383), ' ')::tsvector, weight), ''::tsvector)
    FROM unnest(search_words(value)) WITH ORDINALITY AS found (word, place)
  $$;

-- The running text of a body, one block a line.
CREATE FUNCTION body_text(body jsonb) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  AS $$
    SELECT coalesce(string_agg((
      SELECT string_agg(coalesce(part ->> 'text', ' '), '' ORDER BY place)
      FROM jsonb_array_elements(block -> 'content') WITH ORDINALITY AS parts (part, place)), E'\n'), '')
    FROM jsonb_path_query(body, 'strict $.** ? (@.content[*].type == "text")') AS block
  $$;

-- Makes the entry of a story what its live revision says, or takes it out.
CREATE FUNCTION index_story(story uuid) RETURNS void
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
      SELECT "contributorId", "agencyId", "printedAs" FROM "Credit"
      WHERE "revisionId" = live.id AND NOT (live."noByline" AND position = 'top')
      UNION ALL
      SELECT c."contributorId", c."agencyId", c."printedAs" FROM "PhotoUse" use JOIN "Credit" c ON c."photoId" = use."photoId"
      WHERE use."revisionId" = live.id
      UNION ALL
      SELECT NULL, live."agencyId", NULL)
    SELECT array_agg(DISTINCT credit."contributorId") FILTER (WHERE credit."contributorId" IS NOT NULL),
      concat_ws(' | ',
        (SELECT string_agg(t.name, ' | ') FROM "RevisionTopic" rt JOIN "Topic" t ON t.id = rt."topicId" WHERE rt."revisionId" = live.id),
        (SELECT string_agg(DISTINCT c.name, ' | ') FROM "Contributor" c WHERE c.id IN (SELECT "contributorId" FROM credit)),
        (SELECT string_agg(DISTINCT n.name, ' | ') FROM "ContributorName" n WHERE n."contributorId" IN (SELECT "contributorId" FROM credit)),
        (SELECT string_agg(DISTINCT y.name, ' | ') FROM "Agency" y WHERE y.id IN (SELECT "agencyId" FROM credit)),
        (SELECT string_agg(DISTINCT n.name, ' | ') FROM "AgencyName" n WHERE n."agencyId" IN (SELECT "agencyId" FROM credit)),
        string_agg(DISTINCT credit."printedAs", ' | '))
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

CREATE FUNCTION index_changed_story() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM index_story(NEW.id);
  RETURN NULL;
END $$;
-- At the end of the transaction, when credits and topics are there too.
CREATE CONSTRAINT TRIGGER "Article_is_searchable" AFTER INSERT OR UPDATE OF status, "liveRevisionId" ON "Article"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.status <> 'draft') EXECUTE FUNCTION index_changed_story();

-- Who is renamed is found under the new name, and no more under a name that was taken away.
CREATE FUNCTION index_stories_of_renamed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM index_story(a.id) FROM "Article" a WHERE a.status = 'published' AND a."liveRevisionId" IN (
    SELECT "revisionId" FROM "Credit" WHERE NEW.id IN ("contributorId", "agencyId")
    UNION
    SELECT use."revisionId" FROM "Credit" c JOIN "PhotoUse" use ON use."photoId" = c."photoId" WHERE NEW.id IN (c."contributorId", c."agencyId")
    UNION
    SELECT id FROM "Revision" WHERE "agencyId" = NEW.id);
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "Contributor_is_searchable" AFTER UPDATE ON "Contributor"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION index_stories_of_renamed();
CREATE CONSTRAINT TRIGGER "Agency_is_searchable" AFTER UPDATE ON "Agency"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION index_stories_of_renamed();

-- A picture of live stories that is credited anew.
CREATE FUNCTION index_stories_of_photo() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM index_story(a.id) FROM "PhotoUse" use JOIN "Article" a ON a."liveRevisionId" = use."revisionId"
    WHERE use."photoId" = coalesce(NEW."photoId", OLD."photoId");
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "Credit_of_new_photo_is_searchable" AFTER INSERT ON "Credit"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW."photoId" IS NOT NULL) EXECUTE FUNCTION index_stories_of_photo();
CREATE CONSTRAINT TRIGGER "Credit_of_photo_is_searchable" AFTER DELETE ON "Credit"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD."photoId" IS NOT NULL) EXECUTE FUNCTION index_stories_of_photo();

SELECT index_story(id) FROM "Article" WHERE status = 'published';

-- How often stories were read: a number for each story and hour, and nothing about who read.
CREATE TABLE "ArticleViews" (
  "articleId" UUID NOT NULL,
  "hour" TIMESTAMPTZ(3) NOT NULL,
  "count" INTEGER NOT NULL,
  CONSTRAINT "ArticleViews_pkey" PRIMARY KEY ("articleId", "hour"),
  CONSTRAINT "ArticleViews_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "ArticleViews_count_is_positive" CHECK (count > 0)
);
CREATE INDEX "ArticleViews_hour_idx" ON "ArticleViews"("hour");
