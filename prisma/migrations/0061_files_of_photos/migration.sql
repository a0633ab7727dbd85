-- By which plan a photo's files were made: those of another plan may lack some, which are made while the server runs.
ALTER TABLE "Photo" ADD COLUMN "renditionPlan" text NOT NULL DEFAULT '';
