/** A file of a word processor, read: its text as HTML, and the pictures that stand in it. */
import type { LeftOut } from '../../body/paste/left-out.ts';

/** `name` is what the HTML calls it by. */
export type DocumentPicture = { name: string; bytes: Buffer };

export type DocumentText = { html: string; pictures: DocumentPicture[]; leftOut: LeftOut };

export const documentFormats = ['docx', 'odt', 'markdown'] as const;
export type DocumentFormat = (typeof documentFormats)[number];

/** Names of styles in documents that say what a line of a story is; the class under which HTML has it. */
export const storyRoles = ['headline', 'standfirst', 'byline', 'kicker', 'caption'] as const;

/** More pictures than any story shows. */
export const mostPictures = 100;

/** Bytes of one XML part; a book has fewer. */
export const partLimit = 20_000_000;

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
