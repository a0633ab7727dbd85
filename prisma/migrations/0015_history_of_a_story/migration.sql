-- The history of a story: older states brought back, and states with a name.

ALTER TABLE "Revision" ADD COLUMN "restoredNumber" INTEGER;

CREATE TABLE "RevisionName" (
  "revisionId" UUID NOT NULL,
  "name" TEXT NOT NULL,
  "namedById" UUID NOT NULL,
  "namedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "RevisionName_pkey" PRIMARY KEY ("revisionId"),
  CONSTRAINT "RevisionName_says_something" CHECK (btrim("name") <> '' AND length("name") <= 100),
  CONSTRAINT "RevisionName_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT "RevisionName_namedById_fkey" FOREIGN KEY ("namedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- What made a revision more than a save, however many saves there are.
CREATE INDEX "Event_article_turns_idx" ON "Event"("subjectId", "sequence" DESC)
  WHERE type IN ('article.created', 'article.imported', 'article.published', 'article.updated', 'article.withdrawn', 'article.restored');
