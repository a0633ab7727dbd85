-- Fronts that editors arrange: revisions of the arrangement, and from when each of them is what readers see.

ALTER TYPE "Subject" ADD VALUE 'front';

CREATE TABLE "Front" (
    "id" UUID NOT NULL,
    "editionId" UUID NOT NULL,
    "sectionId" UUID,
    "latestRevisionId" UUID,

    CONSTRAINT "Front_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "FrontRevision" (
    "id" UUID NOT NULL,
    "frontId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "authorId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "containers" JSONB NOT NULL,
    "restoredNumber" INTEGER,

    CONSTRAINT "FrontRevision_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "FrontRelease" (
    "id" UUID NOT NULL,
    "frontId" UUID NOT NULL,
    "revisionId" UUID NOT NULL,
    "liveFrom" TIMESTAMPTZ(3) NOT NULL,
    "releasedById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "cancelledAt" TIMESTAMPTZ(3),

    CONSTRAINT "FrontRelease_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "Front_sectionId_key" ON "Front"("sectionId");
CREATE UNIQUE INDEX "Front_latestRevisionId_id_key" ON "Front"("latestRevisionId", "id");
CREATE UNIQUE INDEX "FrontRevision_id_frontId_key" ON "FrontRevision"("id", "frontId");
CREATE UNIQUE INDEX "FrontRevision_frontId_number_key" ON "FrontRevision"("frontId", "number");
CREATE INDEX "FrontRelease_frontId_liveFrom_idx" ON "FrontRelease"("frontId", "liveFrom");

ALTER TABLE "Front"
  ADD CONSTRAINT "Front_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "Front_sectionId_fkey" FOREIGN KEY ("sectionId") REFERENCES "Section"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "Front_latestRevisionId_id_fkey" FOREIGN KEY ("latestRevisionId", "id") REFERENCES "FrontRevision"("id", "frontId") ON DELETE RESTRICT ON UPDATE RESTRICT,
  -- A front has the id of what it is the front of.
  ADD CONSTRAINT "Front_has_the_id_of_its_place" CHECK (id = coalesce("sectionId", "editionId"));
ALTER TABLE "FrontRevision"
  ADD CONSTRAINT "FrontRevision_frontId_fkey" FOREIGN KEY ("frontId") REFERENCES "Front"("id") ON DELETE CASCADE ON UPDATE CASCADE,
  ADD CONSTRAINT "FrontRevision_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "FrontRevision_number_counts_from_1" CHECK (number > 0),
  ADD CONSTRAINT "FrontRevision_containers_is_a_list" CHECK (jsonb_typeof(containers) = 'array');
ALTER TABLE "FrontRelease"
  ADD CONSTRAINT "FrontRelease_revisionId_frontId_fkey" FOREIGN KEY ("revisionId", "frontId") REFERENCES "FrontRevision"("id", "frontId") ON DELETE RESTRICT ON UPDATE RESTRICT,
  ADD CONSTRAINT "FrontRelease_releasedById_fkey" FOREIGN KEY ("releasedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TRIGGER "FrontRevision_never_changes" BEFORE UPDATE ON "FrontRevision" FOR EACH ROW EXECUTE FUNCTION refuse_change();
