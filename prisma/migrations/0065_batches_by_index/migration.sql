-- A batch of stories looks up its own rows, however full the tables have become since figures of them were gathered.
ALTER FUNCTION list_works(uuid[]) SET enable_seqscan TO off;
ALTER FUNCTION note_publications(uuid[]) SET enable_seqscan TO off;
ALTER FUNCTION print_photo_credits(uuid[], timestamptz) SET enable_seqscan TO off;

-- Most credits name no agency.
DROP TRIGGER "Credit_is_of_the_living_agency" ON "Credit";
CREATE TRIGGER "Credit_is_of_the_living_agency" BEFORE INSERT ON "Credit"
  FOR EACH ROW WHEN (NEW."agencyId" IS NOT NULL) EXECUTE FUNCTION credit_the_living_agency();
DROP TRIGGER "PhotoUse_is_of_the_living_agency" ON "PhotoUse";
CREATE TRIGGER "PhotoUse_is_of_the_living_agency" BEFORE INSERT ON "PhotoUse"
  FOR EACH ROW WHEN (NEW."agencyId" IS NOT NULL) EXECUTE FUNCTION credit_the_living_agency();
DROP TRIGGER "Revision_is_of_the_living_agency" ON "Revision";
CREATE TRIGGER "Revision_is_of_the_living_agency" BEFORE INSERT ON "Revision"
  FOR EACH ROW WHEN (NEW."agencyId" IS NOT NULL) EXECUTE FUNCTION credit_the_living_agency();
DROP TRIGGER "PhotoUse_is_of_the_living" ON "PhotoUse";
CREATE TRIGGER "PhotoUse_is_of_the_living" BEFORE INSERT ON "PhotoUse"
  FOR EACH ROW WHEN (NEW."contributorId" IS NOT NULL) EXECUTE FUNCTION credit_the_living();
