-- How a story is indexed and listed was planned anew for each story, since a plan for its very id looked cheaper than one
-- for any: planning took ten times as long as the work. One plan a connection serves them all.
ALTER FUNCTION index_stories(uuid[]) SET plan_cache_mode = 'force_generic_plan';
ALTER FUNCTION list_works(uuid[]) SET plan_cache_mode = 'force_generic_plan';
