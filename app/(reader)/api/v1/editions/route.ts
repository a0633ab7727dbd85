import { publishedEditions } from '#lib/edition/published.ts';
import { config } from '#lib/platform/config.ts';
import { toApiEditions } from '#lib/press/api.ts';
import { apiAnswer } from '../../../api-answer.ts';

export const dynamic = 'force-dynamic';

export async function GET(request: Request): Promise<Response> {
  return apiAnswer(request, toApiEditions(await publishedEditions(), config().url));
}
