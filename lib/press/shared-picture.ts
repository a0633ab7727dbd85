/** The file of a photo that programs are sent to: a JPEG, which every one of them can show. */
import type { PrintedPhoto } from '../article/printed.ts';
import { renditionAddress } from '../photo/photo.ts';

export type SharedPicture = {
  address: string;
  mediaType: string;
  width: number;
  height: number;
  bytes: number;
};

/** The widest JPEG up to 1,600 pixels; null where none was made. */
export function sharedPicture(photo: PrintedPhoto): SharedPicture | null {
  const files = photo.renditions.filter(({ mediaType }) => mediaType === 'image/jpeg');
  const file = files.findLast(({ width }) => width <= 1600) ?? files[0];
  if (!file) return null;
  const { width, height, bytes } = file;
  const address = renditionAddress(photo.photoId, { mediaType: 'image/jpeg', width });
  return { address, mediaType: 'image/jpeg', width, height, bytes };
}
