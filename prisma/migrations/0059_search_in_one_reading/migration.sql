-- Readers' search reads what it finds once, by a plan made once, and learns in the same statement whom each story names.

-- What was told to these indexes lately is read by every search until it is put in its place, which took longer than the
-- search itself after a few hundred stories. It is now; the connections keep it short from here on (lib/platform/db.ts).
SELECT gin_clean_pending_list('"SearchEntry_words"'), gin_clean_pending_list('"SearchWord_slips"'),
  gin_clean_pending_list('"SearchWord_word"'), gin_clean_pending_list('"Article_search"');

DROP FUNCTION search_stories(uuid, tsquery, tsquery, uuid, timestamptz, timestamptz, uuid[], int, int);

-- One page of what has the words wanted, best first, fresher ones a little before older; `count` is of all. `people`
-- are those whom readers may be told of, each as { id, slug, name, names }; someone who was merged is the one they were
-- found to be.
CREATE FUNCTION search_stories(
    edition uuid, wanted tsquery, liked tsquery, section uuid, since timestamptz, before timestamptz, named uuid[], page_size int, skipped int)
  RETURNS TABLE (id uuid, count int, address text, headline text, standfirst text, "sectionId" uuid, "text" text, "printedAt" timestamptz, people jsonb)
  LANGUAGE plpgsql STABLE
  -- The planner knows nothing of what it costs to read every story's words from where long values stand, nor how many have one.
  SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off SET jit = off
  SET plan_cache_mode = force_generic_plan
  AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY
    WITH hits AS MATERIALIZED (
      SELECT e."articleId", e."revisionId", e."firstPublishedAt" AS at,
        ts_rank('{0.05, 0.2, 0.5, 1}', e.head, liked)
          + 0.1 / (1 + abs(date_part('epoch', now() - e."firstPublishedAt")) / 31557600) AS score
      FROM "SearchEntry" e
      WHERE e.words @@ wanted AND e."editionId" = edition
        AND (section IS NULL OR e."sectionId" = section)
        AND (since IS NULL OR e."firstPublishedAt" >= since)
        AND (before IS NULL OR e."firstPublishedAt" < before)
        AND (named IS NULL OR e.people && named)),
    best AS (
      SELECT * FROM hits ORDER BY hits.score DESC, hits.at DESC, hits."articleId" LIMIT page_size OFFSET skipped)
    SELECT best."articleId", (SELECT count(*)::int FROM hits), a.address, r.headline, r.standfirst, r."sectionId", left(e."text", 20000),
      coalesce(r."timeLine", a."firstPublishedAt"),
      to_jsonb(ARRAY(
        SELECT jsonb_build_object('id', c.id, 'slug', c.slug, 'name', c.name, 'names', ARRAY(
          SELECT jsonb_build_object('language', n.language, 'name', n.name) FROM "ContributorName" n
          WHERE n."contributorId" = c.id AND n.kind = 'printed'))
        FROM unnest(e.people) AS person JOIN "Contributor" p ON p.id = person
        JOIN "Contributor" c ON c.id = coalesce(p."mergedIntoId", p.id)
        WHERE c.state <> 'withheld'))
    FROM best
    JOIN "Article" a ON a.id = best."articleId" AND a.status = 'published' AND a."liveRevisionId" = best."revisionId"
    JOIN "Revision" r ON r.id = best."revisionId"
    JOIN "SearchEntry" e ON e."articleId" = best."articleId"
    ORDER BY best.score DESC, best.at DESC, best."articleId";
END $$;
