-- Further roles, in the order in which they are printed.
ALTER TYPE "CreditRole" ADD VALUE 'with' AFTER 'writer';
ALTER TYPE "CreditRole" ADD VALUE 'reporter' AFTER 'with';
ALTER TYPE "CreditRole" ADD VALUE 'additional_reporting' AFTER 'reporter';
ALTER TYPE "CreditRole" ADD VALUE 'producer' AFTER 'video';

-- Where the person was, where that is not where the story is from: `By A in Beijing and B in Shanghai`.
ALTER TABLE "Credit" ADD COLUMN "place" TEXT,
  ADD CONSTRAINT "Credit_place_is_a_name" CHECK (place IS NULL OR is_name(place));

-- How an edition prints bylines, credits and times where it does otherwise than its language.
ALTER TABLE "Edition" ADD COLUMN "style" JSONB NOT NULL DEFAULT '{}',
  ADD CONSTRAINT "Edition_style_is_an_object" CHECK (jsonb_typeof(style) = 'object');
