-- What schema.prisma cannot say: the rules that hold whatever program writes.

CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- Words as they are compared: the same folding as lib/language/fold.ts.
CREATE FUNCTION fold(value text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  AS $$
    SELECT btrim(lower(translate(
      regexp_replace(
        regexp_replace(normalize(value, NFKD), '[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u200b-\u200f\u202a-\u202e\u2066-\u2069]', '', 'g'),
        '\s+', ' ', 'g'),
      'أإآٱىة', 'اااايه')))
  $$;

-- A name: not blank, no control or bidirectional override characters, not absurdly long.
CREATE FUNCTION is_name(value text) RETURNS boolean
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  AS $$ SELECT value = btrim(value) AND length(value) BETWEEN 1 AND 300 AND value !~ '[\u0001-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]' $$;

-- A part of an address: the characters lib/language/slug.ts lets through.
CREATE FUNCTION is_slug(value text) RETURNS boolean
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  AS $$ SELECT length(value) BETWEEN 1 AND 100 AND value !~ '[\s/?#%&<>"''\\]' AND value !~ '^-|-$|--' AND value = lower(value) $$;

-- staff
ALTER TABLE "User"
  ADD CONSTRAINT "User_email_is_folded" CHECK (email = lower(btrim(email)) AND email ~ '^[^@\s]+@[^@\s]+$' AND length(email) <= 254),
  ADD CONSTRAINT "User_name_is_a_name" CHECK (is_name(name)),
  ADD CONSTRAINT "User_has_a_role" CHECK (cardinality(roles) > 0),
  ADD CONSTRAINT "User_system_never_signs_in" CHECK (NOT ("isSystem" AND "passwordHash" IS NOT NULL));
ALTER TABLE "Session" ADD CONSTRAINT "Session_ends_after_it_begins" CHECK ("expiresAt" > "createdAt");

-- edition
ALTER TABLE "Edition"
  ADD CONSTRAINT "Edition_code_is_short" CHECK (code ~ '^[a-z]{2,8}(-[a-z0-9]{2,8})?$'),
  ADD CONSTRAINT "Edition_name_is_a_name" CHECK (is_name(name)),
  ADD CONSTRAINT "Edition_language_is_a_tag" CHECK (language ~ '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$'),
  ADD CONSTRAINT "Edition_time_zone_exists" CHECK ((timestamptz '2000-01-01 00:00Z' AT TIME ZONE "timeZone") IS NOT NULL);
ALTER TABLE "Section"
  ADD CONSTRAINT "Section_slug_is_a_slug" CHECK (is_slug(slug)),
  ADD CONSTRAINT "Section_name_is_a_name" CHECK (is_name(name)),
  ADD CONSTRAINT "Section_colour_is_hex" CHECK (colour ~ '^(#[0-9a-f]{6})?$');
ALTER TABLE "Topic"
  ADD CONSTRAINT "Topic_slug_is_a_slug" CHECK (is_slug(slug)),
  ADD CONSTRAINT "Topic_name_is_a_name" CHECK (is_name(name));

-- contributor
ALTER TABLE "Contributor"
  ADD CONSTRAINT "Contributor_slug_is_a_slug" CHECK (is_slug(slug)),
  ADD CONSTRAINT "Contributor_name_is_a_name" CHECK (is_name(name));
ALTER TABLE "ContributorName" ADD CONSTRAINT "ContributorName_name_is_a_name" CHECK (is_name(name));
ALTER TABLE "Agency"
  ADD CONSTRAINT "Agency_slug_is_a_slug" CHECK (is_slug(slug)),
  ADD CONSTRAINT "Agency_name_is_a_name" CHECK (is_name(name));
ALTER TABLE "AgencyName" ADD CONSTRAINT "AgencyName_name_is_a_name" CHECK (is_name(name));
CREATE UNIQUE INDEX "ContributorName_one_printed_name" ON "ContributorName" ("contributorId", language) WHERE kind = 'printed';
CREATE UNIQUE INDEX "AgencyName_one_printed_name" ON "AgencyName" ("agencyId", language) WHERE kind = 'printed';
CREATE INDEX "Contributor_search" ON "Contributor" USING gin (fold(name) gin_trgm_ops);
CREATE INDEX "ContributorName_search" ON "ContributorName" USING gin (fold(name) gin_trgm_ops);

-- credit
ALTER TABLE "Credit"
  ADD CONSTRAINT "Credit_is_on_one_thing" CHECK (num_nonnulls("revisionId", "photoId") = 1),
  ADD CONSTRAINT "Credit_names_someone" CHECK (num_nonnulls("contributorId", "agencyId") >= 1),
  ADD CONSTRAINT "Credit_photo_position" CHECK (("photoId" IS NOT NULL) = (position = 'photo')),
  ADD CONSTRAINT "Credit_order_counts_from_0" CHECK ("order" >= 0),
  ADD CONSTRAINT "Credit_printed_form_is_a_name" CHECK ("printedAs" IS NULL OR is_name("printedAs"));
CREATE UNIQUE INDEX "Credit_once_a_person_and_role" ON "Credit" ("revisionId", role, "contributorId") WHERE "revisionId" IS NOT NULL AND "contributorId" IS NOT NULL;

-- photo
ALTER TABLE "Photo"
  ADD CONSTRAINT "Photo_has_a_size" CHECK (width > 0 AND height > 0 AND bytes > 0),
  ADD CONSTRAINT "Photo_checksum_is_sha256" CHECK (checksum ~ '^[0-9a-f]{64}$');
ALTER TABLE "Rendition" ADD CONSTRAINT "Rendition_has_a_size" CHECK (width > 0 AND height > 0 AND bytes > 0);
ALTER TABLE "PhotoUse" ADD CONSTRAINT "PhotoUse_decorative_has_no_alt_text" CHECK (NOT (decorative AND "altText" <> ''));

-- article
ALTER TABLE "Article"
  ADD CONSTRAINT "Article_published_has_a_live_revision" CHECK ((status = 'published') = ("liveRevisionId" IS NOT NULL)),
  ADD CONSTRAINT "Article_published_has_an_address" CHECK (status = 'draft' OR (address IS NOT NULL AND "firstPublishedAt" IS NOT NULL AND "publishedAt" IS NOT NULL)),
  ADD CONSTRAINT "Article_withdrawn_says_when" CHECK ((status = 'withdrawn') = ("withdrawnAt" IS NOT NULL)),
  ADD CONSTRAINT "Article_address_begins_with_slash" CHECK (address ~ '^/[^\s?#]+$');
ALTER TABLE "Redirect" ADD CONSTRAINT "Redirect_address_begins_with_slash" CHECK (address ~ '^/[^\s?#]+$');
ALTER TABLE "Revision"
  ADD CONSTRAINT "Revision_number_counts_from_1" CHECK (number > 0),
  ADD CONSTRAINT "Revision_lengths" CHECK (length(headline) <= 400 AND length(kicker) <= 200 AND length(standfirst) <= 2000 AND length(place) <= 200),
  ADD CONSTRAINT "Revision_slug_is_a_slug" CHECK (slug = '' OR is_slug(slug)),
  ADD CONSTRAINT "Revision_body_is_a_document" CHECK (jsonb_typeof(body) = 'object' AND body ->> 'type' = 'doc' AND jsonb_typeof(body -> 'content') = 'array');
CREATE INDEX "Article_search" ON "Article" USING gin ("searchText" gin_trgm_ops);

-- A revision never changes, and the log only grows.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% of % is refused: its rows never change', TG_OP, TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER "Revision_never_changes" BEFORE UPDATE ON "Revision" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "Event_never_changes" BEFORE UPDATE OR DELETE ON "Event" FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Section and topics are of the article's edition.
CREATE FUNCTION check_revision_section() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."sectionId" IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM "Article" a JOIN "Section" s ON s."editionId" = a."editionId" WHERE a.id = NEW."articleId" AND s.id = NEW."sectionId"
  ) THEN
    RAISE EXCEPTION 'the section is of another edition' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Revision_section_of_its_edition" BEFORE INSERT ON "Revision" FOR EACH ROW EXECUTE FUNCTION check_revision_section();

-- Whoever follows the log is woken after the commit and reads on from the sequence it knows.
CREATE FUNCTION tell_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('masthead_events', '');
  RETURN NULL;
END $$;
CREATE TRIGGER "Event_is_told" AFTER INSERT ON "Event" FOR EACH STATEMENT EXECUTE FUNCTION tell_event();

-- The clock and the command line act under rows of their own and can never sign in.
INSERT INTO "User" (id, email, name, roles, "isSystem") VALUES
  ('00000000-0000-7000-8000-000000000001', 'command-line@system.invalid', 'Command line', '{admin}', true),
  ('00000000-0000-7000-8000-000000000002', 'clock@system.invalid', 'Clock', '{admin}', true);
