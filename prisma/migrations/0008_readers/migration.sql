-- What readers are told besides the stories: corrections, the same story in other languages, news that is breaking.

ALTER TABLE "Article" ADD COLUMN "translationGroup" UUID;
CREATE UNIQUE INDEX "Article_translationGroup_editionId_key" ON "Article"("translationGroup", "editionId");

CREATE TABLE "Correction" (
  "id" UUID NOT NULL,
  "articleId" UUID NOT NULL,
  "text" TEXT NOT NULL,
  "madeAt" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "Correction_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "Correction_says_something" CHECK (btrim("text") <> '' AND length("text") <= 2000),
  CONSTRAINT "Correction_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "Correction_articleId_madeAt_idx" ON "Correction"("articleId", "madeAt");
CREATE INDEX "Correction_madeAt_idx" ON "Correction"("madeAt" DESC);

CREATE TABLE "Banner" (
  "editionId" UUID NOT NULL,
  "text" TEXT NOT NULL,
  "articleId" UUID,
  "endsAt" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "Banner_pkey" PRIMARY KEY ("editionId"),
  CONSTRAINT "Banner_says_something" CHECK (btrim("text") <> '' AND length("text") <= 300),
  CONSTRAINT "Banner_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "Banner_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE SET NULL ON UPDATE CASCADE
);
CREATE INDEX "Banner_articleId_idx" ON "Banner"("articleId");
