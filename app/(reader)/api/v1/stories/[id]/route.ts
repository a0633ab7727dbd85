import { z } from 'zod';
import { syndicatedStory } from '#lib/article/published.ts';
import { publishedEdition } from '#lib/edition/published.ts';
import { config } from '#lib/platform/config.ts';
import { ninjsItem } from '#lib/press/story-ninjs.ts';
import { apiAnswer, apiRefusal } from '../../../../api-answer.ts';

export const dynamic = 'force-dynamic';

export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const { id } = await params;
  const found = z.uuid().safeParse(id).success ? await syndicatedStory(id) : null;
  if (found?.status === 'gone') return apiRefusal(410, 'The story was taken down.');
  const edition = found?.status === 'live' ? await publishedEdition(found.edition) : null;
  if (found?.status !== 'live' || !edition) return apiRefusal(404, 'There is no such story.');
  return apiAnswer(request, ninjsItem(found.story, edition, config().url));
}
