-- Readers' search asks once for everything, and finds what was meant by a word typed wrong without reading titles.

-- Every word that stood in a headline, a standfirst or a name of an edition, with all that is left of it when one letter
-- goes: two words that differ by one slip have something left in common. Words stay when their stories go; whether live
-- stories have one is asked of the entries.
CREATE TABLE "SearchWord" (
  "editionId" UUID NOT NULL,
  "word" TEXT NOT NULL,
  "slips" TEXT[],
  CONSTRAINT "SearchWord_pkey" PRIMARY KEY ("editionId", "word"),
  CONSTRAINT "SearchWord_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "SearchWord_slips" ON "SearchWord" USING gin ("slips");
CREATE INDEX "SearchWord_word" ON "SearchWord" USING gin ("word" gin_trgm_ops);

CREATE FUNCTION word_slips(word text) RETURNS text[]
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  AS $$
    SELECT ARRAY(SELECT DISTINCT left(word, place - 1) || substr(word, place + 1) FROM generate_series(1, length(word)) AS place) || word
  $$;

-- Writing without spaces is found by its pairs of characters, figures are what they are.
CREATE FUNCTION learn_search_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "SearchWord" ("editionId", word, slips)
    SELECT NEW."editionId", lexeme, word_slips(lexeme) FROM unnest(tsvector_to_array(NEW.head)) AS lexeme
    WHERE length(lexeme) BETWEEN 2 AND 30
      AND lexeme !~ '[0-9\u2e80-\u2fdf\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\U00020000-\U0003ffff]'
      AND NOT EXISTS (SELECT FROM "SearchWord" w WHERE w."editionId" = NEW."editionId" AND w.word = lexeme)
    -- In one order for everyone, so that nobody waits for each other.
    ORDER BY lexeme
    ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER "SearchEntry_teaches_words" AFTER INSERT OR UPDATE OF head ON "SearchEntry"
  FOR EACH ROW EXECUTE FUNCTION learn_search_words();

INSERT INTO "SearchWord" ("editionId", word, slips)
  SELECT "editionId", lexeme, word_slips(lexeme)
  FROM (SELECT DISTINCT e."editionId", lexeme FROM "SearchEntry" e, unnest(tsvector_to_array(e.head)) AS lexeme) AS words
  WHERE length(lexeme) BETWEEN 2 AND 30
    AND lexeme !~ '[0-9\u2e80-\u2fdf\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\U00020000-\U0003ffff]';

-- Titles are read no more to find the word that was meant.
DROP INDEX "SearchEntry_title";

-- One page of what has the words wanted, best first, fresher ones a little before older; `count` is of all. Of a word that
-- stands in thousands of stories the newest two thousand are weighed.
CREATE FUNCTION search_stories(
    edition uuid, wanted tsquery, liked tsquery, section uuid, since timestamptz, before timestamptz, named uuid[], page_size int, skipped int)
  RETURNS TABLE (id uuid, count int, address text, headline text, standfirst text, "sectionId" uuid, "text" text, "printedAt" timestamptz, people uuid[])
  LANGUAGE plpgsql STABLE
  -- The planner knows nothing of what it costs to read every story's words from where long values stand.
  SET enable_seqscan = off SET jit = off
  AS $$
#variable_conflict use_column
DECLARE
  hits int;
BEGIN
  SELECT count(*)::int INTO hits FROM "SearchEntry" e
    WHERE e.words @@ wanted AND e."editionId" = edition
      AND (section IS NULL OR e."sectionId" = section)
      AND (since IS NULL OR e."firstPublishedAt" >= since)
      AND (before IS NULL OR e."firstPublishedAt" < before)
      AND (named IS NULL OR e.people && named);
  IF hits = 0 THEN RETURN; END IF;
  RETURN QUERY
    WITH newest AS (
      SELECT e."articleId", e."revisionId", e."firstPublishedAt" AS at, e.head FROM "SearchEntry" e
      WHERE e.words @@ wanted AND e."editionId" = edition
        AND (section IS NULL OR e."sectionId" = section)
        AND (since IS NULL OR e."firstPublishedAt" >= since)
        AND (before IS NULL OR e."firstPublishedAt" < before)
        AND (named IS NULL OR e.people && named)
      ORDER BY e."firstPublishedAt" DESC, e."articleId" LIMIT 2000),
    best AS (
      SELECT newest."articleId", newest."revisionId", newest.at,
        ts_rank('{0.05, 0.2, 0.5, 1}', newest.head, liked)
          + 0.1 / (1 + abs(extract(epoch FROM now() - newest.at))::float8 / 31557600) AS score
      FROM newest ORDER BY score DESC, newest.at DESC, newest."articleId" LIMIT page_size OFFSET skipped)
    SELECT best."articleId", hits, a.address, r.headline, r.standfirst, r."sectionId", left(e.text, 20000),
      coalesce(r."timeLine", a."firstPublishedAt"), e.people
    FROM best
    JOIN "Article" a ON a.id = best."articleId" AND a.status = 'published' AND a."liveRevisionId" = best."revisionId"
    JOIN "Revision" r ON r.id = best."revisionId"
    JOIN "SearchEntry" e ON e."articleId" = best."articleId"
    ORDER BY best.score DESC, best.at DESC, best."articleId";
END $$;

-- For each of the words asked for that no live story has: what is near it, and how many stories (of the first hundred) have that.
CREATE FUNCTION near_search_words(edition uuid, asked text[], queries tsquery[])
  RETURNS TABLE (typed text, word text, stories int)
  LANGUAGE plpgsql STABLE
  SET enable_seqscan = off SET jit = off
  AS $$
#variable_conflict use_column
DECLARE
  place int;
BEGIN
  FOR place IN 1 .. cardinality(asked) LOOP
    CONTINUE WHEN EXISTS (SELECT FROM "SearchEntry" e WHERE e.words @@ queries[place] AND e."editionId" = edition);
    RETURN QUERY
      WITH near AS (
        SELECT w.word FROM "SearchWord" w WHERE w.slips && word_slips(asked[place]) AND w."editionId" = edition
        UNION
        -- Two slips in a long word leave most of its parts as they were.
        (SELECT w.word FROM "SearchWord" w
          WHERE length(asked[place]) > 7 AND w.word % asked[place] AND w."editionId" = edition
          ORDER BY similarity(w.word, asked[place]) DESC LIMIT 20)),
      counted AS (
        SELECT near.word, (
          SELECT count(*)::int FROM (
            SELECT FROM "SearchEntry" e
            WHERE e.words @@ quote_literal(near.word)::tsquery AND e."editionId" = edition LIMIT 100) AS lexeme) AS stories
        FROM near)
      SELECT asked[place], counted.word, counted.stories FROM counted WHERE counted.stories > 0;
  END LOOP;
END $$;
