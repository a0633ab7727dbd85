import { storyRoute } from '../../../../../../../story-route.ts';

export const dynamic = 'force-dynamic';
export const GET = storyRoute('newsml');
