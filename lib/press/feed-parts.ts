/** What the three feed formats have in common. */
import type { PrintedStory } from '../article/printed.ts';
import { type FileBlock, fileTitle } from '../body/blocks/file.ts';
import { photoKeys } from '../body/body.ts';
import { photoCreditText } from '../credit/print-photo-credit.ts';
import type { PrintedEdition } from '../edition/printed.ts';
import { fileAddress } from '../file/file.ts';
import { type SharedPicture, sharedPicture } from './shared-picture.ts';
import { photoCredits, type StoryCredit } from './story-credits.ts';

export type FeedSite = {
  url: string;
  /** Where this very feed is. */
  self: string;
};

/** Roles of credits in feeds; the formats have no words of their own for them. */
export const creditNamespace = 'urn:masthead:credit';

/** The same for a story however often its headline, section or address change. */
export function permanentId({ id }: PrintedStory): string {
  return `urn:uuid:${id}`;
}

export function lastChanged({ updatedAt, firstPublishedAt }: PrintedStory): Date {
  return updatedAt ?? firstPublishedAt;
}

/** When the newest of the stories changed. A feed without stories has not changed since time began. */
export function feedChanged(stories: readonly PrintedStory[]): Date {
  return new Date(stories.reduce((latest, story) => Math.max(latest, lastChanged(story).getTime()), 0));
}

export type FeedCategory = { name: string; slug: string; folder: string };

/** Section first, then topics. */
export function categoriesOf({ section, topics }: PrintedStory, { code }: PrintedEdition): FeedCategory[] {
  return [
    ...(section ? [{ name: section.name, slug: section.slug, folder: `/${code}` }] : []),
    ...topics.map(({ name, slug }) => ({ name, slug, folder: `/${code}/topics` })),
  ];
}

export type FeedPicture = SharedPicture & {
  caption: string;
  /** The credit as printed. */
  credit: string;
  credits: StoryCredit[];
};

/** The photos of a story in the order they stand in it. */
export function picturesOf(story: PrintedStory, edition: PrintedEdition): FeedPicture[] {
  return photoKeys(story.body).flatMap((key) => {
    const photo = story.photos.get(key);
    const picture = photo && sharedPicture(photo);
    if (!photo || !picture) return [];
    const credit = photoCreditText(photo.credits, edition);
    return [{ ...picture, caption: photo.caption, credit, credits: photoCredits(photo, edition) }];
  });
}

export type FeedFile = { address: string; mediaType: string; bytes: number; title: string };

/** The files that a story offers, each once, as it is called where it stands first. */
export function filesOf({ body, files }: PrintedStory): FeedFile[] {
  const blocks = new Map<string, FileBlock>();
  for (const block of body.content)
    if (block.type === 'file' && !blocks.has(block.attrs.file)) blocks.set(block.attrs.file, block);
  return [...blocks].flatMap(([id, block]) => {
    const file = files.get(id);
    if (!file) return [];
    const { mediaType, bytes } = file;
    return [{ address: fileAddress(file), mediaType, bytes, title: fileTitle(block, file) }];
  });
}
