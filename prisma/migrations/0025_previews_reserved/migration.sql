-- Stories for those who have a link stand at `/previews/…` (lib/edition/reserved.ts).
ALTER TABLE "Edition" DROP CONSTRAINT "Edition_code_is_free";
ALTER TABLE "Edition" ADD CONSTRAINT "Edition_code_is_free"
  CHECK (code <> '' AND code !~ '[./?#%[:space:]]' AND code NOT IN ('_next', 'api', 'cards', 'gone', 'healthz', 'metrics', 'newsroom', 'not-found', 'photos', 'previews', 'readyz', 'sign-in', 'sitemaps', 'type', 'views'));
