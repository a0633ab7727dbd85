-- People and agencies are found sooner by the little that is typed first.

-- How the words of a name begin, by up to three letters, and of every two words how both begin, by up to two. A short
-- beginning is that of a tenth of all names; two of them together are those of few.
CREATE FUNCTION name_heads(beginnings tsvector) RETURNS text[]
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  AS $$
    WITH words AS (SELECT unnest(tsvector_to_array(beginnings)) AS word),
      heads AS (SELECT DISTINCT left(word, letters) COLLATE "C" AS head FROM words, generate_series(1, 2) AS letters)
    SELECT ARRAY(
      SELECT head FROM heads UNION SELECT left(word, 3) FROM words
      UNION SELECT one.head || ' ' || other.head FROM heads one JOIN heads other
        ON other.head > one.head AND NOT starts_with(other.head, one.head))
  $$;

-- Those that a name must have to be found by these words.
CREATE FUNCTION asked_heads(words text[]) RETURNS text[]
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  AS $$
    WITH heads AS (SELECT DISTINCT left(word, 2) COLLATE "C" AS head FROM unnest(words) AS word)
    SELECT ARRAY(
      SELECT left(word, 3) FROM unnest(words) AS word
      UNION SELECT one.head || ' ' || other.head FROM heads one JOIN heads other
        ON other.head > one.head AND NOT starts_with(other.head, one.head))
  $$;
CREATE INDEX "NameEntry_heads" ON "NameEntry" USING gin (name_heads(beginnings));

-- Agencies are few, and were looked for among all people.
CREATE INDEX "NameEntry_agency_folded" ON "NameEntry" ("folded" text_pattern_ops) WHERE "agencyId" IS NOT NULL;
CREATE INDEX "NameEntry_agency_beginnings" ON "NameEntry" USING gin ("beginnings") WHERE "agencyId" IS NOT NULL;
CREATE INDEX "NameEntry_agency_heads" ON "NameEntry" USING gin (name_heads(beginnings)) WHERE "agencyId" IS NOT NULL;
CREATE INDEX "NameEntry_agency_slips" ON "NameEntry" USING gin ("slips") WHERE "agencyId" IS NOT NULL;
