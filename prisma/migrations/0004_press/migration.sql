-- The press follows the log by transactions, not by sequence: a number is given before the commit, and an event
-- that commits late would be passed over. A reader keeps the snapshot of its last reading and asks for what it did not hold.

ALTER TABLE "Event" ADD COLUMN "transaction" BIGINT NOT NULL DEFAULT ((pg_current_xact_id())::text)::bigint;
CREATE INDEX "Event_transaction_idx" ON "Event"("transaction");

-- The newsroom's own name, so that pages kept on a disk are never shown for another database.
CREATE TABLE "House" (
  "id" UUID NOT NULL DEFAULT gen_random_uuid(),
  CONSTRAINT "House_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "House_is_one" ON "House" ((true));
INSERT INTO "House" DEFAULT VALUES;

-- CreateTable
CREATE TABLE "PressNode" (
  "id" UUID NOT NULL,
  "host" TEXT NOT NULL,
  "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "seen" TEXT NOT NULL,
  "leaseUntil" TIMESTAMPTZ(3) NOT NULL,
  "pages" INTEGER NOT NULL DEFAULT 0,
  "bytes" BIGINT NOT NULL DEFAULT 0,
  "served" BIGINT NOT NULL DEFAULT 0,
  "printed" BIGINT NOT NULL DEFAULT 0,
  CONSTRAINT "PressNode_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "PressNode_leaseUntil_idx" ON "PressNode"("leaseUntil");
