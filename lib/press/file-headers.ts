/** What is said with a file that readers take with them, by whoever sends it. */
import { attachmentDisposition } from '../platform/file-name.ts';

/** Nobody on the way gives it out without asking: one that was taken back is gone at once. */
export const filesForReaders = 'public, no-cache';
export const filesForNewsroom = 'private, no-store';

/** Always to keep, never to show: whatever it holds, it runs on nobody's page. */
export function fileHeaders(
  { name, mediaType, checksum }: { name: string; mediaType: string; checksum: string },
  cacheControl: string,
): Record<string, string> {
  return {
    'Content-Type': mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType,
    'Content-Disposition': attachmentDisposition(name),
    'Cache-Control': cacheControl,
    ETag: `"${checksum}"`,
    'Accept-Ranges': 'bytes',
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'; sandbox",
  };
}
