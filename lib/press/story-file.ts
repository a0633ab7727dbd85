/** A story as files for programs, beside its page: `/en/world/2023/09/05/slug/story.ninjs.json`. */
import type { PrintedStory } from '../article/printed.ts';
import type { PrintedEdition } from '../edition/printed.ts';
import { toNewsml } from './story-newsml.ts';
import { toNinjs } from './story-ninjs.ts';

type Write = (story: PrintedStory, edition: PrintedEdition, url: string) => string;

export const storyFormats = {
  ninjs: { file: 'story.ninjs.json', mediaType: 'application/json', write: toNinjs },
  newsml: {
    file: 'story.newsml.xml',
    mediaType: 'application/vnd.iptc.g2.newsmessage+xml',
    write: toNewsml,
  },
} as const satisfies Record<string, { file: string; mediaType: string; write: Write }>;
export type StoryFormat = keyof typeof storyFormats;

export function isStoryFile(name: string | undefined): boolean {
  return Object.values(storyFormats).some(({ file }) => file === name);
}

/** By media type, for a page to name beside its feeds. */
export function storyFileLinks({ address }: Pick<PrintedStory, 'address'>): Record<string, string> {
  return Object.fromEntries(
    Object.values(storyFormats).map(({ file, mediaType }) => [mediaType, encodeURI(`${address}/${file}`)]),
  );
}
