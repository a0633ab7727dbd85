-- Nodes on one database print each page once among them: whoever prints it says so first and leaves it here for the others.
-- Nothing of it needs to outlive a crash, so it is not written to the log of the database.
CREATE UNLOGGED TABLE "SharedPage" (
  house text NOT NULL,
  key text NOT NULL,
  -- The moment of the database that its printing began at, and until when the others wait for it.
  "begunAt" text NOT NULL,
  "waitUntil" timestamptz(3) NOT NULL,
  -- The page that was printed last, and the moment that its printing began at.
  page bytea,
  snapshot text,
  PRIMARY KEY (house, key)
);
ALTER TABLE "SharedPage" ALTER COLUMN page SET STORAGE EXTERNAL;
CREATE INDEX "SharedPage_waitUntil_idx" ON "SharedPage" ("waitUntil");
