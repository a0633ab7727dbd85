import { publishedStoryPage } from '#lib/article/published.ts';
import { publishedEdition } from '#lib/edition/published.ts';
import { config } from '#lib/platform/config.ts';
import { apiStoriesQuery, toApiStories } from '#lib/press/api.ts';
import { apiAnswer, apiRefusal } from '../../../../../api-answer.ts';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ edition: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const asked = apiStoriesQuery.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!asked.success) {
    const said = asked.error.issues.map(({ path, message }) =>
      [path.join('.'), message].filter(Boolean).join(': '),
    );
    return apiRefusal(400, said.join(' '));
  }
  const { person, ...query } = asked.data;
  const edition = await publishedEdition((await params).edition);
  if (!edition) return apiRefusal(404, 'There is no such edition.');
  const found = await publishedStoryPage({ edition: edition.code, ...query, contributor: person });
  if (!found || query.page > Math.max(found.pages, 1))
    return apiRefusal(404, 'There is no such list, or no such page of it.');
  return apiAnswer(request, toApiStories(found, asked.data, edition, config().url));
}
