-- Files that readers take with them: reports, tables, recordings. What they are called in a story stands in its body.
ALTER TYPE "Subject" ADD VALUE 'file';

CREATE TABLE "File" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "checksum" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "addedById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "File_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "File_addedById_fkey" FOREIGN KEY ("addedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "File_checksum" CHECK ("checksum" ~ '^[0-9a-f]{64}$'),
    CONSTRAINT "File_bytes" CHECK ("bytes" > 0),
    -- A name of a file, never of a place.
    CONSTRAINT "File_name" CHECK ("name" ~ '^[^./\\[:cntrl:]][^/\\[:cntrl:]]*\.[a-z0-9]+$' AND octet_length("name") <= 200)
);
-- The same file under another name is another one: readers get the name that the desk gave it.
CREATE UNIQUE INDEX "File_checksum_name_key" ON "File"("checksum", "name");
CREATE INDEX "File_createdAt_id_idx" ON "File"("createdAt" DESC, "id");
CREATE INDEX "File_addedById_idx" ON "File"("addedById");

-- Which files a revision offers.
CREATE TABLE "FileUse" (
    "revisionId" UUID NOT NULL,
    "fileId" UUID NOT NULL,

    CONSTRAINT "FileUse_pkey" PRIMARY KEY ("revisionId", "fileId"),
    CONSTRAINT "FileUse_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "FileUse_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "File"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "FileUse_fileId_idx" ON "FileUse"("fileId");

-- Read from the body itself, so that nobody who writes a revision can say otherwise. A file that is not there is none.
CREATE FUNCTION list_files_of_revision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "FileUse" ("revisionId", "fileId")
    SELECT DISTINCT NEW.id, f.id
    FROM jsonb_path_query(NEW.body, '$.content[*] ? (@.type == "file").attrs.file') AS said
    JOIN "File" f ON f.id::text = lower(said #>> '{}');
  RETURN NULL;
END $$;
CREATE TRIGGER "Revision_lists_its_files" AFTER INSERT ON "Revision" FOR EACH ROW
  WHEN (NEW.body @? '$.content[*] ? (@.type == "file")') EXECUTE FUNCTION list_files_of_revision();

-- Files stand at `/files/…` (lib/edition/reserved.ts).
ALTER TABLE "Edition" DROP CONSTRAINT "Edition_code_is_free";
ALTER TABLE "Edition" ADD CONSTRAINT "Edition_code_is_free"
  CHECK (code <> '' AND code !~ '[./?#%[:space:]]' AND code NOT IN ('_next', 'api', 'cards', 'files', 'gone', 'healthz', 'metrics', 'newsroom', 'not-found', 'photos', 'previews', 'readyz', 'sign-in', 'sitemaps', 'type', 'views'));
