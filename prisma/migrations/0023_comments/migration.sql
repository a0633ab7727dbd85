-- What colleagues say about a story. It never leaves the newsroom, and nothing of it stands in a text or a revision.

ALTER TYPE "Subject" ADD VALUE 'comment';

CREATE TYPE "AnchorKind" AS ENUM ('text', 'block', 'photo', 'story');

-- A place in the text is held by its letters: positions as Yjs encodes them. The quoted words stay when these are gone.
CREATE TABLE "CommentThread" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "kind" "AnchorKind" NOT NULL,
    "from" BYTEA,
    "to" BYTEA,
    "photoKey" UUID,
    "quote" TEXT NOT NULL DEFAULT '',
    "resolvedAt" TIMESTAMPTZ(3),
    "resolvedById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CommentThread_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "CommentThread_articleId_createdAt_idx" ON "CommentThread"("articleId", "createdAt");
CREATE INDEX "CommentThread_resolvedById_idx" ON "CommentThread"("resolvedById");
ALTER TABLE "CommentThread" ADD CONSTRAINT "CommentThread_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "CommentThread" ADD CONSTRAINT "CommentThread_resolvedById_fkey" FOREIGN KEY ("resolvedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "CommentThread" ADD CONSTRAINT "CommentThread_place" CHECK (
    ("from" IS NULL) = ("to" IS NULL)
    AND ("from" IS NULL OR "kind" IN ('text', 'block'))
    AND ("photoKey" IS NOT NULL) = ("kind" = 'photo')
);
ALTER TABLE "CommentThread" ADD CONSTRAINT "CommentThread_lengths" CHECK (
    char_length("quote") <= 1000 AND octet_length("from") <= 225 AND octet_length("to") <= 225
);
ALTER TABLE "CommentThread" ADD CONSTRAINT "CommentThread_resolved" CHECK (("resolvedAt" IS NULL) = ("resolvedById" IS NULL));

CREATE TABLE "Comment" (
    "id" UUID NOT NULL,
    "threadId" UUID NOT NULL,
    "authorId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "editedAt" TIMESTAMPTZ(3),
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Comment_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "Comment_threadId_createdAt_idx" ON "Comment"("threadId", "createdAt");
CREATE INDEX "Comment_authorId_idx" ON "Comment"("authorId");
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "CommentThread"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- What was taken back keeps its place, and no word.
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_says_something" CHECK (("text" = '') = ("deletedAt" IS NOT NULL));
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_length" CHECK (char_length("text") <= 4000);

-- Who was spoken to, and whether they have read it.
CREATE TABLE "Mention" (
    "commentId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seenAt" TIMESTAMPTZ(3),

    CONSTRAINT "Mention_pkey" PRIMARY KEY ("commentId", "userId")
);
CREATE INDEX "Mention_userId_at_idx" ON "Mention"("userId", "at");
ALTER TABLE "Mention" ADD CONSTRAINT "Mention_commentId_fkey" FOREIGN KEY ("commentId") REFERENCES "Comment"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Mention" ADD CONSTRAINT "Mention_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
CREATE INDEX "Mention_unseen" ON "Mention"("userId") WHERE "seenAt" IS NULL;
