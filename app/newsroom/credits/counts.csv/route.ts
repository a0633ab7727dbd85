import { countColumns, countEverything } from '#lib/article/count-credits.ts';
import { csvRoute } from '../csv-route.ts';

/** Who did what in a period, by week, edition, role, agency and person. */
export const GET = csvRoute('credits', countColumns, countEverything);
