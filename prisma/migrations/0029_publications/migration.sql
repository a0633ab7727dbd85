-- What readers saw, and from when: by it credits are counted and paid, also of what was corrected or withdrawn since.

CREATE TABLE "Publication" (
  "revisionId" UUID NOT NULL,
  "articleId" UUID NOT NULL,
  "editionId" UUID NOT NULL,
  "at" TIMESTAMPTZ(3) NOT NULL,
  "isFirst" BOOLEAN NOT NULL,
  "words" INTEGER NOT NULL,
  CONSTRAINT "Publication_pkey" PRIMARY KEY ("revisionId"),
  CONSTRAINT "Publication_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "Publication_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "Publication_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "Publication_editionId_at_idx" ON "Publication"("editionId", "at");
CREATE INDEX "Publication_articleId_at_idx" ON "Publication"("articleId", "at");

-- Words as the desk counts them, each Chinese, Japanese or Korean character one; footnotes too (lib/body/body.ts).
CREATE FUNCTION word_count(body jsonb) RETURNS integer
  LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
  AS $$
DECLARE
  characters CONSTANT text := '[\u1100-\u11ff\u2e80-\u2fdf\u3005\u3007\u3021-\u3029\u3038-\u303b\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fd-\u30ff\u3131-\u318e\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff66-\uff6f\uff71-\uff9d\U00020000-\U0003ffff]';
  apart CONSTANT text := '\s!-&(-+/:-@\[-`{-~\u0080-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf\u00d7\u00f7\u060c\u061b\u061f\u066a-\u066d\u06d4\u2000-\u2018\u201a-\u206f\u20a0-\u20cf\u2190-\u245f\u2500-\u2bff\u2e00-\u2e7f\u3000-\u3004\u3008-\u3020\u3030\u303d-\u303f\u30fb\ue000-\uf8ff\ufe10-\ufe6f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\ufff0-\uffff\U0001f000-\U0001ffff';
  words text := concat_ws(E'\n', body_text(body),
    (SELECT string_agg(note #>> '{}', E'\n') FROM jsonb_path_query(body, 'strict $.** ? (@.type == "footnote").attrs.text') AS note));
  rest text := regexp_replace(words, characters, ' ', 'g');
BEGIN
  RETURN regexp_count(words, characters) + regexp_count(rest, '[^' || apart || '''\u2019.,-][^' || apart || ']*');
END $$;

-- The first time that readers saw a revision; shown again after it was withdrawn, it is printed no second time.
CREATE FUNCTION note_publication() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  is_first boolean := NOT EXISTS (SELECT FROM "Publication" WHERE "articleId" = NEW.id);
BEGIN
  INSERT INTO "Publication" ("revisionId", "articleId", "editionId", at, "isFirst", words)
    SELECT r.id, NEW.id, NEW."editionId",
      coalesce(CASE WHEN is_first THEN NEW."firstPublishedAt" END, NEW."publishedAt", now()), is_first, word_count(r.body)
    FROM "Revision" r WHERE r.id = NEW."liveRevisionId"
    ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
-- At the end of the transaction, when the revision is there too.
CREATE CONSTRAINT TRIGGER "Article_is_printed" AFTER INSERT OR UPDATE OF "liveRevisionId" ON "Article"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW."liveRevisionId" IS NOT NULL) EXECUTE FUNCTION note_publication();

-- What the history tells of, and what is live.
INSERT INTO "Publication" ("revisionId", "articleId", "editionId", at, "isFirst", words)
  SELECT DISTINCT ON (r.id) r.id, a.id, a."editionId", shown.at, false, word_count(r.body)
  FROM (
    SELECT "subjectId" AS article, (detail ->> 'revisionId')::uuid AS revision, at FROM "Event"
    WHERE type IN ('article.published', 'article.updated') AND detail ->> 'revisionId' IS NOT NULL
    UNION ALL
    SELECT id, "liveRevisionId", coalesce("publishedAt", "firstPublishedAt") FROM "Article" WHERE "liveRevisionId" IS NOT NULL
  ) shown
  JOIN "Article" a ON a.id = shown.article JOIN "Revision" r ON r.id = shown.revision AND r."articleId" = a.id
  WHERE shown.at IS NOT NULL
  ORDER BY r.id, shown.at;
UPDATE "Publication" p SET "isFirst" = true, at = coalesce(a."firstPublishedAt", p.at)
  FROM "Article" a WHERE a.id = p."articleId"
    AND NOT EXISTS (SELECT FROM "Publication" q WHERE q."articleId" = p."articleId" AND (q.at, q."revisionId") < (p.at, p."revisionId"));

-- ─── Payments ────────────────────────────────────────────────────────────────

-- Under what accounting knows a person. Kept inside, beside how to reach them.
ALTER TABLE "ContributorContact" ADD COLUMN "payee" TEXT NOT NULL DEFAULT '';
