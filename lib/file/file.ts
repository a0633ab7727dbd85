/** The words for files that readers take with them: which kinds there are, and where each is found. */

/** What an upload may be. */
export const fileLimits = { bytes: 50_000_000 } as const;

/**
 * One line a kind that is accepted. Reports, tables, slides, books, recordings, and archives of them: what readers open
 * with a program of their own. Whatever a browser would run or show as a page is not among them.
 */
export const fileKinds = {
  pdf: { mediaType: 'application/pdf' },
  csv: { mediaType: 'text/csv' },
  txt: { mediaType: 'text/plain' },
  zip: { mediaType: 'application/zip' },
  docx: { mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  xlsx: { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  pptx: { mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation' },
  odt: { mediaType: 'application/vnd.oasis.opendocument.text' },
  ods: { mediaType: 'application/vnd.oasis.opendocument.spreadsheet' },
  odp: { mediaType: 'application/vnd.oasis.opendocument.presentation' },
  epub: { mediaType: 'application/epub+zip' },
  mp3: { mediaType: 'audio/mpeg' },
} as const;
/** Its name is the ending of its files. */
export type FileKind = keyof typeof fileKinds;
const kindNames = Object.keys(fileKinds) as FileKind[];

/** What a file dialog offers. */
export const acceptedFiles = kindNames.map((kind) => `.${kind}`).join(',');

export function kindOfMediaType(mediaType: string): FileKind | null {
  return kindNames.find((kind) => fileKinds[kind].mediaType === mediaType) ?? null;
}

/** Where a file lies in storage. */
export const fileKey = (id: string) => `files/${id}`;

/** `/files/ID/budget.pdf` */
export function fileAddress({ id, name }: { id: string; name: string }): string {
  return `/files/${id}/${encodeURIComponent(name)}`;
}

/** What a file is called in a story until the desk says otherwise. */
export function titleOf(name: string): string {
  const stem = name.slice(0, Math.max(0, name.lastIndexOf('.')));
  return stem.replaceAll('_', ' ').replace(/\s+/g, ' ').trim() || name;
}

/** Files that are raw copy: dropped on the newsroom they become drafts. */
export function isRawCopy(name: string): boolean {
  return /\.(?:docx|odt|md|markdown)$/i.test(name);
}
