'use client';
import { shownAddress, usePhotoUses } from '../../photo-uses.client.tsx';

/**
 * The pictures of a story as rules of style, which hold before any script runs: a photo's place in the writing surface shows
 * its picture, in the size that it has, until the page draws it there (`story.css`).
 */
export function PicturesToCome() {
  const { uses, photos } = usePhotoUses();
  const rules = [...uses.values()].map(({ key, photoId }) => {
    const photo = photoId === null ? undefined : photos[photoId];
    // Colleagues' browsers wrote the key: nothing but a name may come into a rule.
    if (!photo || !/^[\w-]+$/.test(key)) return '';
    return `.drawn-block[data-which="${key}"]{--picture:url("${shownAddress(photo)}");--shape:${photo.width}/${photo.height}}`;
  });
  return <style>{rules.join('')}</style>;
}
