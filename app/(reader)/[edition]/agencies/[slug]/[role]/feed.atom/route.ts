import { feedRoute } from '../../../../../feed-route.ts';

export const dynamic = 'force-dynamic';
export const GET = feedRoute('agency', 'atom');
