-- A photo's place can wait for its picture: raw copy brings caption and credit first.

ALTER TABLE "PhotoUse"
  ALTER COLUMN "photoId" DROP NOT NULL,
  ADD COLUMN "creditLine" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "contributorId" UUID,
  ADD COLUMN "agencyId" UUID,
  ADD CONSTRAINT "PhotoUse_contributorId_fkey" FOREIGN KEY ("contributorId") REFERENCES "Contributor"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "PhotoUse_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
