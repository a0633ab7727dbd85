import { publishedRoles } from '#lib/article/published.ts';
import { movedContributor, publishedContributor } from '#lib/contributor/published.ts';
import { publishedEdition } from '#lib/edition/published.ts';
import { config } from '#lib/platform/config.ts';
import { apiRoot, toApiPerson } from '#lib/press/api.ts';
import { apiAnswer, apiMoved, apiRefusal } from '../../../../../../api-answer.ts';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ edition: string; slug: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { edition: code, slug } = await params;
  const edition = await publishedEdition(code);
  if (!edition) return apiRefusal(404, 'There is no such edition.');
  const person = await publishedContributor(slug, edition);
  if (!person) {
    const now = await movedContributor(slug);
    return now === null
      ? apiRefusal(404, 'Readers know nobody of this name.')
      : apiMoved(encodeURI(`${apiRoot}/editions/${code}/people/${now}`));
  }
  const roles = await publishedRoles({ edition: code, contributor: slug });
  return apiAnswer(request, toApiPerson(person, roles, edition, config().url));
}
