import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { renditionMediaTypes } from '#lib/photo/photo.ts';

export const drawnPhotoSchema = z.object({
  name: z.string(),
  file: z.string(),
  takenAt: z.iso.datetime({ offset: true }),
  checksum: z.string(),
  bytes: z.int(),
  width: z.int(),
  height: z.int(),
  renditions: z.array(
    z.object({
      file: z.string(),
      mediaType: z.enum(renditionMediaTypes),
      width: z.int(),
      height: z.int(),
      bytes: z.int(),
    }),
  ),
});
export type DrawnPhoto = z.infer<typeof drawnPhotoSchema>;

/** What lies in a folder of drawn pictures, and from which sources it was drawn. */
export const manifestSchema = z.object({ sources: z.string(), photos: z.array(drawnPhotoSchema) });
export type Manifest = z.infer<typeof manifestSchema>;

export const manifestFile = 'manifest.json';

/** Null when nothing usable has been drawn there. */
export async function readManifest(folder: string): Promise<Manifest | null> {
  try {
    return manifestSchema.parse(JSON.parse(await readFile(join(folder, manifestFile), 'utf8')));
  } catch {
    return null;
  }
}
