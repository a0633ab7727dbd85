-- Whose each suggestion of a story is, and what has stood in it: what is gone from the text can come back, on any node.
CREATE TABLE "KnownSuggestion" (
    "articleId" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "authorId" UUID NOT NULL,
    "letters" TEXT NOT NULL,

    CONSTRAINT "KnownSuggestion_pkey" PRIMARY KEY ("articleId", "id")
);

ALTER TABLE "KnownSuggestion" ADD CONSTRAINT "KnownSuggestion_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Manuscript"("articleId") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "KnownSuggestion" ADD CONSTRAINT "KnownSuggestion_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
