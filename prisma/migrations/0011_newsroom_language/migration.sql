-- The newsroom speaks each person's own language; without one, that of the browser at the next sign-in. Nobody could choose
-- before, so that English meant that nobody had been asked.

ALTER TABLE "User" ALTER COLUMN "language" DROP NOT NULL, ALTER COLUMN "language" DROP DEFAULT;
UPDATE "User" SET "language" = NULL WHERE "language" = 'en';
ALTER TABLE "User" ADD CONSTRAINT "User_language_is_a_tag" CHECK ("language" ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$');
