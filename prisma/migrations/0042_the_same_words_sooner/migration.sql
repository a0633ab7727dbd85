-- The same words, three times as soon. Each place that a regular expression finds costs as much as reading a hundred
-- characters: so the marks that every sentence has are replaced before, spaces are left alone, and pairs of characters are
-- cut without any. lib/search/same-words.db.test.ts holds all of it against what it was.

-- The words of a text as they are looked for: folded, with nothing but spaces between.
CREATE FUNCTION folded_words(value text) RETURNS text
  LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
  AS $$
DECLARE
  words text := value;
BEGIN
  IF octet_length(words) <> length(words) THEN
    words := replace(replace(replace(replace(replace(replace(replace(words,
      E'\u2018', ''''), E'\u2019', ''''), E'\u201c', '"'), E'\u201d', '"'), E'\u2013', '-'), E'\u2014', '-'), E'\u00a0', ' ');
  END IF;
  IF octet_length(words) = length(words) THEN
    RETURN regexp_replace(replace(replace(replace(lower(words), E'\n', ' '), '.', ' '), ',', ' '), '[^a-z0-9 ]+', ' ', 'g');
  END IF;
  words := replace(replace(words, E'\n', ' '), '.', ' ');
  IF strpos(words, 'ا') > 0 THEN
    words := replace(replace(replace(replace(replace(replace(
      words, 'أ', 'ا'), 'إ', 'ا'), 'آ', 'ا'), 'ؤ', 'و'), 'ئ', 'ي'), '،', ' ');
  END IF;
  IF strpos(words, '，') > 0 THEN
    words := replace(replace(replace(replace(replace(replace(replace(
      words, '，', ' '), '。', ' '), '、', ' '), '：', ' '), '；', ' '), '（', ' '), '）', ' ');
  END IF;
  -- What is made of nothing but these is normal as it stands.
  IF words ~ '[^\u0001-\u007f\u00ab\u00bb\u060c\u061b\u061f\u0621\u0627-\u0652\u0660-\u066d\u3001\u3002\u3008-\u3011\u4e00-\u9fff]' THEN
    words := normalize(words, NFKD);
  END IF;
  words := lower(regexp_replace(words, '[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u200b-\u200f\u202a-\u202e\u2066-\u2069]', '', 'g'));
  -- An apostrophe inside a word belongs to it.
  words := replace(replace(replace(words, '''', ''), E'\u2019', ''), E'\u02bc', '');
  words := replace(replace(replace(words, 'ى', 'ي'), 'ة', 'ه'), 'ٱ', 'ا');
  RETURN regexp_replace(words,
    '[\u0001-\u001f!-/:-@\[-`{-~\u0080-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u00d7\u00f7\u02c2-\u02df\u060c\u061b\u061f\u066a-\u066d\u06d4\u2000-\u206f\u20a0-\u20cf\u2190-\u2bff\u2e00-\u2e7f\u3000-\u3004\u3008-\u3020\u3030\u303d-\u303f\u30fb\ue000-\uf8ff\ufe00-\ufe0f\ufe10-\ufe6f\ufff0-\uffff\U0001f000-\U0001ffff\U000e0000-\U0010ffff]+',
    ' ', 'g');
END $$;

-- In the order in which they stand; writing without spaces between words first as one half of its pairs, then as the other.
CREATE OR REPLACE FUNCTION search_words(value text) RETURNS text[]
  LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
  AS $$
DECLARE
  joined CONSTANT text := '\u2e80-\u2fdf\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\U00020000-\U0003ffff';
  words text := folded_words(value);
BEGIN
  IF words !~ ('[' || joined || ']') THEN
    RETURN array_remove(string_to_array(words, ' '), '')::varchar(60)[]::text[];
  END IF;
  IF words ~ ('[' || joined || '][^ ' || joined || ']|[^ ' || joined || '][' || joined || ']') THEN
    words := regexp_replace(words, '[^ ' || joined || ']+', ' \& ', 'g');
  END IF;
  RETURN (
    WITH run AS MATERIALIZED (
      SELECT word, CASE WHEN ascii(word) >= 3584 AND word ~ ('^[' || joined || ']') THEN length(word) END AS length
      FROM unnest(string_to_array(words, ' ')) AS word WHERE word <> '')
    SELECT array_agg(CASE WHEN length IS NULL THEN left(word, 60) ELSE substr(word, start, 2) END)
    FROM (
      SELECT word, length, generate_series(1, coalesce(greatest(length - 1, 1), 1), 2) AS start FROM run
      UNION ALL
      SELECT word, length, generate_series(2, length - 1, 2) FROM run WHERE length > 2) AS part);
END $$;

-- The same words in no order, for texts of any length: of a body search only knows whether it has a word.
CREATE FUNCTION search_lexemes(value text) RETURNS text[]
  LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
  AS $$
DECLARE
  joined CONSTANT text := '\u2e80-\u2fdf\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\U00020000-\U0003ffff';
  words text := folded_words(value);
  characters text[];
BEGIN
  IF words !~ ('[' || joined || ']') THEN
    RETURN array_remove(string_to_array(words, ' '), '')::varchar(60)[]::text[];
  END IF;
  IF words ~ ('[' || joined || '][^ ' || joined || ']|[^ ' || joined || '][' || joined || ']') THEN
    words := regexp_replace(words, '[^ ' || joined || ']+', ' \& ', 'g');
  END IF;
  characters := string_to_array(words, NULL);
  -- Most are Han, which two comparisons tell.
  RETURN ARRAY(
      SELECT one || other FROM (SELECT unnest(characters) AS one, unnest(characters[2:]) AS other) AS pair
      WHERE one <> ' ' AND other <> ' '
        AND (ascii(one) BETWEEN 19968 AND 40959 OR (ascii(one) >= 3584 AND one ~ ('[' || joined || ']'))))
    || ARRAY(
      SELECT left(word, 60) FROM unnest(string_to_array(words, ' ')) AS word
      WHERE length(word) = 1 OR (word <> '' AND ascii(word) NOT BETWEEN 19968 AND 40959
        AND (ascii(word) < 3584 OR word !~ ('^[' || joined || ']'))));
END $$;

CREATE OR REPLACE FUNCTION index_stories(stories uuid[]) RETURNS void
  LANGUAGE plpgsql
  SET plan_cache_mode = 'force_generic_plan'
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

-- A single space is what it should be; only other white space is looked for.
CREATE OR REPLACE FUNCTION fold(value text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  AS $$
    SELECT btrim(lower(translate(
      regexp_replace(
        regexp_replace(normalize(value, NFKD), '[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u200b-\u200f\u202a-\u202e\u2066-\u2069]', '', 'g'),
        '\s\s+|[^\S ]', ' ', 'g'),
      'أإآٱىة', 'اااايه')))
  $$;

-- Words as the desk counts them, each Chinese, Japanese or Korean character one; footnotes too (lib/body/body.ts). Marks
-- that belong to words are none where they stand alone.
CREATE OR REPLACE FUNCTION word_count(body jsonb) RETURNS integer
  LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
  AS $$
DECLARE
  characters CONSTANT text := '[\u1100-\u11ff\u2e80-\u2fdf\u3005\u3007\u3021-\u3029\u3038-\u303b\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fd-\u30ff\u3131-\u318e\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff66-\uff6f\uff71-\uff9d\U00020000-\U0003ffff]+';
  apart CONSTANT text := '(?:[^\S ]|[!-&(-+/:-@\[-`{-~\u0080-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf\u00d7\u00f7\u060c\u061b\u061f\u066a-\u066d\u06d4\u2000-\u2018\u201a-\u206f\u20a0-\u20cf\u2190-\u245f\u2500-\u2bff\u2e00-\u2e7f\u3000-\u3004\u3008-\u3020\u3030\u303d-\u303f\u30fb\ue000-\uf8ff\ufe10-\ufe6f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\ufff0-\uffff\U0001f000-\U0001ffff])+';
  words text := concat_ws(E'\n', body_text(body),
    (SELECT string_agg(note #>> '{}', E'\n') FROM jsonb_path_query(body, 'strict $.** ? (@.type == "footnote").attrs.text') AS note));
  counted integer := 0;
BEGIN
  IF words ~ characters THEN
    counted := length(words) - length(regexp_replace(words, characters, '', 'g'));
    words := regexp_replace(words, characters, ' ', 'g');
  END IF;
  words := ' ' || regexp_replace(words, apart, ' ', 'g') || ' ';
  IF words ~ ' [''\u2019.,-]+ ' THEN
    words := regexp_replace(words, ' [''\u2019.,-]+(?= )', ' ', 'g');
  END IF;
  RETURN counted + cardinality(array_remove(string_to_array(words, ' '), ''));
END $$;
