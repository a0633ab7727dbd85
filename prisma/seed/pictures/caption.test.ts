import sharp from 'sharp';
import { expect, test } from 'vitest';
import { inspectPhoto } from '#lib/photo/inspect-photo.ts';
import { photos } from '../content/photos.ts';
import { pictureMetadata } from './caption.ts';

test.each(photos)('the file of $name says what the photo is, without contradiction', async (photo) => {
  const { xmp, exif } = pictureMetadata(photo, '2026-11-05T18:20:00+08:00');
  const file = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#345' } })
    .withExif(exif)
    .withXmp(xmp)
    .jpeg()
    .toBuffer();
  const { headline, caption, altText, city, takenAt, creators, source, warnings } = await inspectPhoto(file);
  expect({ headline, caption, altText, city }).toEqual({
    headline: photo.headline,
    caption: photo.caption,
    altText: photo.altText,
    city: photo.place,
  });
  expect(takenAt).toBe('2026-11-05T18:20:00+08:00');
  expect(creators).toHaveLength(photo.creator === undefined ? 0 : 1);
  expect(source).not.toBe('');
  expect(warnings).toEqual([]);
});
