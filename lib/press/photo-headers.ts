/** What is said with a picture, by whoever sends it. */

/** Readers' caches ask again after five minutes, so that a takedown reaches everywhere. */
export const photosForReaders = 'public, max-age=300, stale-while-revalidate=60';
export const photosForNewsroom = 'private, no-store';

/** A file made from a photo is never made again under the same id. */
export function photoHeaders(
  { id, mediaType }: { id: string; mediaType: string },
  cacheControl: string,
): Record<string, string> {
  return {
    'Content-Type': mediaType,
    'Cache-Control': cacheControl,
    ETag: `"${id}"`,
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'Content-Disposition': 'inline',
  };
}
