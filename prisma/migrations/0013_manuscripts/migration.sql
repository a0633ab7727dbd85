-- The text of a story as people write it together: a state, and the updates since, in the order they were taken.
CREATE TABLE "Manuscript" (
    "articleId" UUID NOT NULL,
    "state" BYTEA NOT NULL,
    "stateSequence" BIGINT NOT NULL DEFAULT 0,
    "sequence" BIGINT NOT NULL DEFAULT 0,
    "revisionId" UUID NOT NULL,
    "changedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Manuscript_pkey" PRIMARY KEY ("articleId")
);

CREATE TABLE "ManuscriptUpdate" (
    "articleId" UUID NOT NULL,
    "sequence" BIGINT NOT NULL,
    "update" BYTEA NOT NULL,
    "authorId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ManuscriptUpdate_pkey" PRIMARY KEY ("articleId", "sequence")
);

ALTER TABLE "Manuscript" ADD CONSTRAINT "Manuscript_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "ManuscriptUpdate" ADD CONSTRAINT "ManuscriptUpdate_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Manuscript"("articleId") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "ManuscriptUpdate" ADD CONSTRAINT "ManuscriptUpdate_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- No update lies beyond what the manuscript has counted, and none of a state is kept twice.
ALTER TABLE "Manuscript" ADD CONSTRAINT "Manuscript_counts" CHECK ("stateSequence" <= "sequence");

-- Text that has not become a revision yet.
CREATE INDEX "Manuscript_waiting" ON "Manuscript" ("changedAt") WHERE "stateSequence" < "sequence";
