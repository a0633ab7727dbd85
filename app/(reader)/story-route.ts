import { syndicatedArticle } from '#lib/article/published.ts';
import { publishedEdition } from '#lib/edition/published.ts';
import { config } from '#lib/platform/config.ts';
import { decodePart } from '#lib/press/address-parts.ts';
import { type StoryFormat, storyFormats } from '#lib/press/story-file.ts';
import { noSuchFile, textFile } from './text-file.ts';

type Address = { edition: string; section: string; year: string; month: string; day: string; slug: string };

/** The handler of a story's file in one format. */
export function storyRoute(format: StoryFormat) {
  return async (_request: Request, { params }: { params: Promise<Address> }): Promise<Response> => {
    const { edition: code, section, year, month, day, slug } = await params;
    const address = `/${[code, section, year, month, day, slug].map(decodePart).join('/')}`;
    const [edition, story] = await Promise.all([publishedEdition(code), syndicatedArticle(code, address)]);
    if (!edition || !story) return noSuchFile();
    const { write, mediaType } = storyFormats[format];
    return textFile(write(story, edition, config().url), mediaType);
  };
}
