export const dynamic = 'force-dynamic';
export { GET } from '../../trust.txt/route.ts';
