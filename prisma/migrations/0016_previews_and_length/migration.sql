-- Links by which somebody without an account sees a story before readers do; how long a story is to be.

CREATE TABLE "PreviewLink" (
  "id" UUID NOT NULL,
  "articleId" UUID NOT NULL,
  "tokenHash" TEXT NOT NULL,
  "createdById" UUID NOT NULL,
  "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "expiresAt" TIMESTAMPTZ(3) NOT NULL,
  "revokedAt" TIMESTAMPTZ(3),
  "openedAt" TIMESTAMPTZ(3),
  "opened" INTEGER NOT NULL DEFAULT 0,
  CONSTRAINT "PreviewLink_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "PreviewLink_hash_is_a_hash" CHECK ("tokenHash" ~ '^[0-9a-f]{64}$'),
  CONSTRAINT "PreviewLink_ends" CHECK ("expiresAt" > "createdAt"),
  CONSTRAINT "PreviewLink_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "PreviewLink_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "PreviewLink_tokenHash_key" ON "PreviewLink"("tokenHash");
CREATE INDEX "PreviewLink_articleId_createdAt_idx" ON "PreviewLink"("articleId", "createdAt");

ALTER TABLE "Article" ADD COLUMN "assignedWords" INTEGER;
ALTER TABLE "Article" ADD CONSTRAINT "Article_assigned_words_are_some" CHECK ("assignedWords" BETWEEN 1 AND 100000);
