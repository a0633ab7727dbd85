import { config } from '#lib/platform/config.ts';
import { toOpenApi } from '#lib/press/openapi.ts';
import { apiAnswer } from '../../../api-answer.ts';

export const dynamic = 'force-dynamic';

export function GET(request: Request): Response {
  return apiAnswer(request, toOpenApi(config().url));
}
