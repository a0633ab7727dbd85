-- Two transactions that teach several stories' words each met the same words in different orders and waited for each
-- other. Whoever has a new word now waits until who came before is done; words that are known keep nobody waiting.
CREATE OR REPLACE FUNCTION learn_search_words() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  fresh text[];
BEGIN
  SELECT array_agg(lexeme ORDER BY lexeme) INTO fresh FROM unnest(tsvector_to_array(NEW.head)) AS lexeme
    WHERE length(lexeme) BETWEEN 2 AND 30
      AND lexeme !~ '[0-9\u2e80-\u2fdf\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\U00020000-\U0003ffff]'
      AND NOT EXISTS (SELECT FROM "SearchWord" w WHERE w."editionId" = NEW."editionId" AND w.word = lexeme);
  IF fresh IS NULL THEN RETURN NULL; END IF;
  PERFORM pg_advisory_xact_lock(hashtext('SearchWord'));
  INSERT INTO "SearchWord" ("editionId", word, slips)
    SELECT NEW."editionId", lexeme, word_slips(lexeme) FROM unnest(fresh) AS lexeme
    ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
