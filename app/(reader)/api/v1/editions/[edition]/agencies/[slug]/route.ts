import { publishedRoles } from '#lib/article/published.ts';
import { movedAgency, publishedAgency } from '#lib/contributor/published.ts';
import { publishedEdition } from '#lib/edition/published.ts';
import { config } from '#lib/platform/config.ts';
import { apiRoot, toApiAgency } from '#lib/press/api.ts';
import { apiAnswer, apiMoved, apiRefusal } from '../../../../../../api-answer.ts';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ edition: string; slug: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { edition: code, slug } = await params;
  const edition = await publishedEdition(code);
  if (!edition) return apiRefusal(404, 'There is no such edition.');
  const agency = await publishedAgency(slug, edition.language);
  if (!agency) {
    const now = await movedAgency(slug);
    return now === null
      ? apiRefusal(404, 'No story came from such an agency.')
      : apiMoved(encodeURI(`${apiRoot}/editions/${code}/agencies/${now}`));
  }
  const roles = await publishedRoles({ edition: code, agency: slug });
  return apiAnswer(request, toApiAgency(agency, roles, edition, config().url));
}
