-- O'Neill and don't were two words in a text of nothing but ASCII, as whoever looks for Neill expects, but one in a text with
-- an accent anywhere, so that such stories were not found by them.

-- The words of a text as they are looked for: folded, with nothing but spaces between.
CREATE OR REPLACE FUNCTION folded_words(value text) RETURNS text
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
  words := replace(replace(replace(words, '''', ' '), E'\u2019', ' '), E'\u02bc', '');
  words := replace(replace(replace(words, 'ى', 'ي'), 'ة', 'ه'), 'ٱ', 'ا');
  RETURN regexp_replace(words,
    '[\u0001-\u001f!-/:-@\[-`{-~\u0080-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u00d7\u00f7\u02c2-\u02df\u060c\u061b\u061f\u066a-\u066d\u06d4\u2000-\u206f\u20a0-\u20cf\u2190-\u2bff\u2e00-\u2e7f\u3000-\u3004\u3008-\u3020\u3030\u303d-\u303f\u30fb\ue000-\uf8ff\ufe00-\ufe0f\ufe10-\ufe6f\ufff0-\uffff\U0001f000-\U0001ffff\U000e0000-\U0010ffff]+',
    ' ', 'g');
END $$;

-- Their entries are made anew when the server next has time.
INSERT INTO "SearchDue" ("articleId")
  SELECT "articleId" FROM "SearchEntry"
  WHERE octet_length("text" || title) <> length("text" || title) AND ("text" || title) ~ E'[''\u2018\u2019\uff07]'
  ON CONFLICT DO NOTHING;
