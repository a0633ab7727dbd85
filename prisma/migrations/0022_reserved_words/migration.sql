-- No edition and no section takes an address that has a meaning of its own (lib/edition/reserved.ts).
ALTER TABLE "Edition" ADD CONSTRAINT "Edition_code_is_free"
  CHECK (code <> '' AND code !~ '[./?#%[:space:]]' AND code NOT IN ('_next', 'api', 'cards', 'gone', 'healthz', 'metrics', 'newsroom', 'not-found', 'photos', 'readyz', 'sign-in', 'sitemaps', 'type', 'views'));
ALTER TABLE "Section" ADD CONSTRAINT "Section_slug_is_free"
  CHECK (slug <> '' AND slug !~ '[./?#%[:space:]]' AND slug NOT IN ('agencies', 'archive', 'corrections', 'gone', 'masthead', 'most-read', 'not-found', 'people', 'search', 'topics'));
