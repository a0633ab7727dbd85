-- What the newsroom knows of a person besides their names.

CREATE TYPE "LinkKind" AS ENUM ('homepage', 'orcid', 'wikidata', 'social');

ALTER TABLE "Contributor" ADD COLUMN "portraitId" UUID;
ALTER TABLE "Contributor" ADD CONSTRAINT "Contributor_portraitId_fkey" FOREIGN KEY ("portraitId") REFERENCES "Photo"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX "Contributor_portraitId_idx" ON "Contributor"("portraitId");

-- What readers of one edition are told and shown; what is empty here is as everywhere.
CREATE TABLE "ContributorProfile" (
  "contributorId" UUID NOT NULL,
  "editionId" UUID NOT NULL,
  "title" TEXT NOT NULL DEFAULT '',
  "biography" TEXT NOT NULL DEFAULT '',
  "portraitId" UUID,
  CONSTRAINT "ContributorProfile_pkey" PRIMARY KEY ("contributorId", "editionId"),
  CONSTRAINT "ContributorProfile_contributorId_fkey" FOREIGN KEY ("contributorId") REFERENCES "Contributor"("id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "ContributorProfile_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "ContributorProfile_portraitId_fkey" FOREIGN KEY ("portraitId") REFERENCES "Photo"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "ContributorProfile_editionId_idx" ON "ContributorProfile"("editionId");
CREATE INDEX "ContributorProfile_portraitId_idx" ON "ContributorProfile"("portraitId");

-- A table of its own, so that no read of a person takes it along by mistake.
CREATE TABLE "ContributorContact" (
  "contributorId" UUID NOT NULL,
  "email" TEXT NOT NULL DEFAULT '',
  "phone" TEXT NOT NULL DEFAULT '',
  "note" TEXT NOT NULL DEFAULT '',
  CONSTRAINT "ContributorContact_pkey" PRIMARY KEY ("contributorId"),
  CONSTRAINT "ContributorContact_contributorId_fkey" FOREIGN KEY ("contributorId") REFERENCES "Contributor"("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- For which agency or desk somebody worked, from and until: a year, a month or a day; empty where nobody knows.
CREATE TABLE "Affiliation" (
  "id" UUID NOT NULL,
  "contributorId" UUID NOT NULL,
  "agencyId" UUID NOT NULL,
  "title" TEXT NOT NULL DEFAULT '',
  "since" TEXT NOT NULL DEFAULT '',
  "until" TEXT NOT NULL DEFAULT '',
  CONSTRAINT "Affiliation_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "Affiliation_contributorId_fkey" FOREIGN KEY ("contributorId") REFERENCES "Contributor"("id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "Affiliation_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE INDEX "Affiliation_contributorId_idx" ON "Affiliation"("contributorId");
CREATE INDEX "Affiliation_agencyId_idx" ON "Affiliation"("agencyId");

-- Where else in the world a person is to be found, as an address.
CREATE TABLE "ContributorLink" (
  "contributorId" UUID NOT NULL,
  "order" INTEGER NOT NULL,
  "kind" "LinkKind" NOT NULL,
  "address" TEXT NOT NULL,
  CONSTRAINT "ContributorLink_pkey" PRIMARY KEY ("contributorId", "order"),
  CONSTRAINT "ContributorLink_contributorId_fkey" FOREIGN KEY ("contributorId") REFERENCES "Contributor"("id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "ContributorLink_leads_out" CHECK ("address" ~ '^https?://')
);
CREATE UNIQUE INDEX "ContributorLink_contributorId_address_key" ON "ContributorLink"("contributorId", "address");
